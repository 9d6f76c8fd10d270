using Sylvan.Data.Csv;

namespace Recist.Ingestion;

/// <summary>Finds the headings of a table in text: titles may stand above them, and they may take two rows.</summary>
internal static class TextHeadings
{
    /// <summary>The first place whose headings are wanted; null where there is none.</summary>
    public static HeadingPlace? Find(UploadedFile file, Func<IEnumerable<string>, bool> isWanted) => All(file).FirstOrDefault(p => isWanted(p.Headings));

    /// <summary>The headings as the template has them: the first line.</summary>
    public static IReadOnlyList<string> First(UploadedFile file) => All(file)[0].Headings;

    /// <summary>All places where the headings may be.</summary>
    public static IReadOnlyList<HeadingPlace> All(UploadedFile file)
    {
        var (rows, delimiter) = Rows(file);

        // Bytes that are no text are complained of where the table is read; here its headings count as far as they can be made out.
        return rows.Count > 0 ? [.. HeadingPlace.All(rows).Select(p => p with { Delimiter = delimiter })] : [new HeadingPlace(0, 0, [.. Sniffer.Headings(file.Content.Span)]) { Delimiter = delimiter }];
    }

    /// <summary>The first rows that are not blank, parted by the delimiter that a line has most of.</summary>
    private static (List<string[]> Rows, char Delimiter) Rows(UploadedFile file)
    {
        var rows = new List<string[]>();
        var delimiter = ',';
        try
        {
            delimiter = DelimiterOf(file);
            using var reader = CsvDataReader.Create(TableText.Open(file), TableReader.Options(delimiter));
            while (rows.Count <= HeadingPlace.Most && reader.Read())
            {
                var cells = new string[reader.RowFieldCount];
                for (var i = 0; i < cells.Length; i++)
                {
                    cells[i] = reader.GetFieldSpan(i).Trim().ToString();
                }

                if (Array.Exists(cells, c => c.Length > 0))
                {
                    rows.Add(cells);
                }
            }
        }
        catch (Exception fault) when (fault is CsvFormatException or CsvRecordTooLargeException or InvalidOperationException or System.Text.DecoderFallbackException)
        {
            // What was read so far is what there is; reading the whole table complains.
        }

        return (rows, delimiter);
    }

    private static char DelimiterOf(UploadedFile file)
    {
        using var text = TableText.Open(file);
        var lines = new List<string>();
        for (var i = 0; i < HeadingPlace.Most && ReadLine(text) is { } line; i++)
        {
            lines.Add(line);
        }

        var first = lines.Find(l => !string.IsNullOrWhiteSpace(l)) ?? "";
        var of = Delimiter.Of(first);
        return first.Contains(of, StringComparison.Ordinal) ? of : lines.Select(l => (Sign: Delimiter.Of(l), Line: l)).MaxBy(l => l.Line.Count(c => c == l.Sign)).Sign;
    }

    /// <summary>A line up to the longest that a table may have; a binary file may have no end of line at all.</summary>
    private static string? ReadLine(StreamReader text)
    {
        var line = new System.Text.StringBuilder();
        while (text.Read() is >= 0 and var c)
        {
            if (c == '\n' || line.Length > TableText.LongestLine)
            {
                return line.ToString();
            }

            line.Append((char)c);
        }

        return line.Length > 0 ? line.ToString() : null;
    }
}
