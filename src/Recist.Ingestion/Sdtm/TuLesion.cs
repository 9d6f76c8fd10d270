namespace Recist.Ingestion;

/// <summary>A lesion as TU identifies it, with where and when.</summary>
internal sealed record TuLesion(PatientDraft Draft, Lesion Lesion, string? Visit, ScanDate? Date, (decimal? Number, TimeOnly? Time) At, Place Place)
{
    /// <summary>True for a part of a lesion, or what several have become: TR has results of it, and the rules know it under another id.</summary>
    public bool IsDerived { get; init; }
}
