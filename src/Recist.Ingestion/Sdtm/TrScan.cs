namespace Recist.Ingestion;

/// <summary>One lesion as one reader saw it on one scan date of one visit.</summary>
internal sealed record TrScan(PatientDraft Draft, string Lesion, string? Visit, ScanDate Date);
