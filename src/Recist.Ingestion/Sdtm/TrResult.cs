namespace Recist.Ingestion;

/// <summary>All rows about one lesion by one reader on one scan date of one visit.</summary>
internal sealed record TrResult(PatientDraft Draft, string Lesion, string? Visit, ScanDate Date)
{
    /// <summary>Rows by test code.</summary>
    public Dictionary<string, SdtmRow> Rows { get; } = new(StringComparer.Ordinal);

    /// <summary>The row of the first of these tests that is there.</summary>
    public SdtmRow? First(params ReadOnlySpan<string> tests)
    {
        foreach (var test in tests)
        {
            if (Rows.TryGetValue(test, out var row))
            {
                return row;
            }
        }

        return null;
    }
}
