namespace Recist.Ingestion;

/// <summary>One overall response as RS gives it.</summary>
/// <param name="Draft">Whose it is, by which reader.</param>
/// <param name="Criteria">The criteria it was judged by; null where the row does not say.</param>
/// <param name="Visit">Label of its visit; null where there is none.</param>
/// <param name="Date">Its day; null where the row has none.</param>
/// <param name="Response">The response.</param>
/// <param name="IsBaseline">True where the row is flagged as baseline.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record RsResponse(
    PatientDraft Draft, string? Criteria, string? Visit, ScanDate? Date, OverallResponse Response, bool IsBaseline, Place Place)
{
    /// <summary>The category that names no criteria, and where it stands; null where it names some, or is blank.</summary>
    public (string? Text, Place Place)? Category { get; init; }

    /// <summary>What orders its visit where dates do not: VISITNUM and the time of day.</summary>
    public (decimal? Number, TimeOnly? Time) At { get; init; }
}
