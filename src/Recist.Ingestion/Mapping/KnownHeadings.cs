namespace Recist.Ingestion;

/// <summary>Which headings of a table that cannot be read are known, for the complaint that refuses it, and what to do next.</summary>
internal static class KnownHeadings
{
    private const int Shown = 8;

    /// <summary>The next step for a table with headings of its own.</summary>
    public const string NextStep =
        "If it holds measurements of lesions, \"recist map --suggest\" with this file proposes a mapping that reads it as it is; \"recist map --check\" tries it, and \"--map\" or the clinic setting mappings uses it.";

    /// <summary>The headings with what they mean, as a sentence; blank where none is known.</summary>
    public static string Of(UploadedFile file) => Find(file) is { Count: > 0 } found
        ? $" Of its headings these are known: {string.Join(", ", found.Take(Shown).Select(f => $"\"{f.Heading}\" ({f.Meaning})"))}{(found.Count > Shown ? ", …" : "")}."
        : "";

    /// <summary>True where at least one heading is known.</summary>
    public static bool Any(UploadedFile file) => Find(file).Count > 0;

    /// <summary>The known headings of the place that has most of them.</summary>
    private static List<(string Heading, string Meaning)> Find(UploadedFile file)
    {
        var places = Sniffer.KindOf(file.Content.Span) switch
        {
            FileKind.Workbook => XlsxReader.Look(file, ReadingSettings.Default, new ComplaintLog()).SelectMany(SheetHeadings.All),
            FileKind.Other when TextDecoder.TryDecode(file.Content.Span) is not null => TextHeadings.All(file),
            _ => [],
        };
        return places.Where(p => p.Covered == 0).Select(p => Known(p.Headings)).OrderByDescending(k => k.Select(f => f.Meaning).Distinct().Count()).FirstOrDefault() is { } best && best.Select(f => f.Meaning).Distinct().Count() >= 2 ? best : [];
    }

    /// <summary>Of one place the headings that are known.</summary>
    public static List<(string Heading, string Meaning)> Known(IEnumerable<string> headings) =>
        [.. headings.Where(h => h.Length is > 0 and <= TemplateColumns.LongestHeading).Select(h => (h, HeadingGuess.Of(h)!)).Where(f => f.Item2 is not null && !HeadingGuess.IsKnownOther(f.Item2))];
}
