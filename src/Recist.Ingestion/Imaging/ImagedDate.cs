namespace Recist.Ingestion;

/// <summary>The day of a scan in imaging formats: the date part as written, never moved by a time zone.</summary>
internal static class ImagedDate
{
    /// <summary>Reads <c>yyyy-MM-dd</c> or <c>yyyyMMdd</c>, with or without a time of day behind it; complains of anything else.</summary>
    public static ScanDate? Read(string text, ReadingSettings settings, TakesComplaint complain) =>
        DateText.Read(Day(text), null, settings.LatestDay, mayBePartial: false, complain, lost: null);

    /// <summary>The day in ISO form where the text begins with one that is known, else the text.</summary>
    private static string Day(string text) => text switch
    {
        { Length: > 10 } when text[10] is 'T' or ' ' => text[..10],
        { Length: 8 or 12 or 14 } when !text.AsSpan().ContainsAnyExceptInRange('0', '9') => $"{text[..4]}-{text[4..6]}-{text[6..8]}",
        _ => text,
    };
}
