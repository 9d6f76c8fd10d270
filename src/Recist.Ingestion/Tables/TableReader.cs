using Sylvan.Data.Csv;

namespace Recist.Ingestion;

/// <summary>Reads a delimited text into a table; strict about quotes, column counts and sizes.</summary>
internal static class TableReader
{
    /// <summary>The table, or null with complaints.</summary>
    /// <param name="file">The file.</param>
    /// <param name="settings">Most rows.</param>
    /// <param name="log">Takes complaints.</param>
    /// <param name="at">Where the headings are; null for the first line that is not blank.</param>
    public static Table? Read(UploadedFile file, ReadingSettings settings, ComplaintLog log, HeadingPlace? at = null)
    {
        if (!TableText.Check(file, log))
        {
            return null;
        }

        var next = 1;
        try
        {
            using var reader = CsvDataReader.Create(TableText.Open(file), Options(at?.Delimiter ?? Delimiter.Of(FirstLine(file))));
            return Rows(file.Name, reader, settings.MaxRows, at, ref next, log);
        }
        catch (Exception fault) when (fault is CsvFormatException or CsvRecordTooLargeException or InvalidOperationException)
        {
            log.Refuse(
                Codes.CsvSyntax,
                new Place(file.Name, next),
                null,
                "From this line on the table cannot be read: a quote is not closed, or something follows a closing quote.",
                "Export the table anew; the file may be cut off.");
            return null;
        }
    }

    private static Table? Rows(string file, CsvDataReader reader, int mostRows, HeadingPlace? at, ref int next, ComplaintLog log)
    {
        string[]? headings = null;
        var headingLine = 1;
        var rows = new List<TableRow>();
        var titles = new List<string[]>();
        var pool = new CellPool();
        while (reader.Read())
        {
            var line = next;
            next += Newlines(reader.GetRawRecordSpan());
            var cells = Cells(reader, pool);
            if (Array.TrueForAll(cells, c => c.Length == 0))
            {
                continue;
            }

            if (headings is null && titles.Count < at?.Last)
            {
                titles.Add(cells);
            }
            else if (headings is null)
            {
                (headings, headingLine) = (at?.Headings ?? cells, line);
                if (!TableHeadings.Check(new Place(file, line), headings, log))
                {
                    return null;
                }
            }
            else if (rows.Count == mostRows)
            {
                log.Refuse(Codes.TooManyRows, new Place(file, line), null, FormattableString.Invariant($"The table has more than {mostRows} rows."), "Split it by patient.", FormattableString.Invariant($"at most {mostRows} rows"));
                return null;
            }
            else if (Fitted(cells, headings.Length) is { } fitted)
            {
                rows.Add(new TableRow(line, fitted));
            }
            else
            {
                Ragged(file, line, cells.Length, headings.Length, log);
            }
        }

        return headings is null ? null : new Table(file, headingLine, headings, rows) { Titles = at is null ? [] : titles[..at.First], LowerHeadings = at?.Lower ?? [] };
    }

    /// <summary>How texts are parted into cells.</summary>
    public static CsvDataReaderOptions Options(char delimiter) => new()
    {
        HasHeaders = false,
        Delimiter = delimiter,
        Comment = '\0', // By default a line that begins with # is dropped without a word.
        BufferSize = TableText.LongestLine,
        MaxBufferSize = 2 * TableText.LongestLine,
    };

    private static string FirstLine(UploadedFile file)
    {
        using var text = TableText.Open(file);
        while (text.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                return line;
            }
        }

        return "";
    }

    private static string[] Cells(CsvDataReader reader, CellPool pool)
    {
        var cells = new string[reader.RowFieldCount];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = pool.Of(reader.GetFieldSpan(i).Trim());
        }

        return cells;
    }

    /// <summary>Spreadsheets leave empty cells at a row's end; anything else of another length has lost or gained a cell.</summary>
    private static string[]? Fitted(string[] cells, int count) =>
        cells.Length == count ? cells
        : cells.Length > count && Array.TrueForAll(cells[count..], c => c.Length == 0) ? cells[..count]
        : null;

    private static void Ragged(string file, int line, int found, int wanted, ComplaintLog log) => log.Refuse(
        Codes.RaggedRow,
        new Place(file, line),
        null,
        FormattableString.Invariant($"The row has {found} cells, the heading line {wanted}."),
        "Check for a delimiter or decimal comma inside a cell without quotes, or a file that is cut off.");

    private static int Newlines(ReadOnlySpan<char> raw)
    {
        var count = raw.Count('\n');
        for (var i = raw.IndexOf('\r') is var first and >= 0 ? first : raw.Length; i < raw.Length; i++)
        {
            if (raw[i] == '\r' && (i + 1 == raw.Length || raw[i + 1] != '\n'))
            {
                count++;
            }
        }

        return count;
    }
}
