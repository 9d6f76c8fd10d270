namespace Recist.Ingestion;

/// <summary>A lesion as TU identifies it, with where and when.</summary>
internal sealed record TuLesion(PatientDraft Draft, Lesion Lesion, string? Visit, ScanDate? Date, (decimal? Number, TimeOnly? Time) At, Place Place);
