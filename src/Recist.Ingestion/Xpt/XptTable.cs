using System.Text;

namespace Recist.Ingestion;

/// <summary>Reads a SAS transport file (XPT, version 5) into a table; its row numbers are those that SAS shows.</summary>
internal static class XptTable
{
    private const int Record = 80;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The table, or null with a complaint.</summary>
    public static Table? Read(UploadedFile file, ReadingSettings settings, ComplaintLog log)
    {
        var bytes = file.Content.Span;
        if (XptLayout.Of(bytes) is not { } layout || RowCount(bytes, layout) is not { } count)
        {
            log.Refuse(
                Codes.XptDamaged, new Place(file.Name), null, "The SAS transport file is damaged, cut off, or holds more than one table.", "Export each table anew to a file of its own (XPORT engine, version 5).");
            return null;
        }

        if (count > settings.MaxRows)
        {
            log.Refuse(Codes.TooManyRows, new Place(file.Name), null, FormattableString.Invariant($"The table has more than {settings.MaxRows} rows."), "Split it by patient.", FormattableString.Invariant($"at most {settings.MaxRows} rows"));
            return null;
        }

        var rows = new List<TableRow>(count);
        var pool = new CellPool();
        for (var i = 0; i < count; i++)
        {
            var row = bytes.Slice(layout.FirstRow + (i * layout.RowLength), layout.RowLength);
            if (Cells(row, layout, pool) is not { } cells)
            {
                log.Refuse(Codes.Encoding, new Place(file.Name, i + 1), null, "A text of this row is not in ASCII or UTF-8.", "Export the table with the encoding UTF-8.");
                return null;
            }

            rows.Add(new TableRow(i + 1, cells));
        }

        return new Table(file.Name, 1, [.. layout.Variables.Select(v => v.Name)], rows);
    }

    /// <summary>The last record is filled with blanks, which may look like rows; null where the last row is cut off.</summary>
    private static int? RowCount(ReadOnlySpan<byte> bytes, XptLayout layout)
    {
        var rows = bytes[layout.FirstRow..];
        var count = rows.Length / layout.RowLength;
        if (rows[(count * layout.RowLength)..].ContainsAnyExcept((byte)' '))
        {
            return null;
        }

        while (count > 0 && rows.Length - ((count - 1) * layout.RowLength) < Record
            && !rows.Slice((count - 1) * layout.RowLength, layout.RowLength).ContainsAnyExcept((byte)' '))
        {
            count--;
        }

        return rows.Length - (count * layout.RowLength) < Record ? count : null;
    }

    private static string[]? Cells(ReadOnlySpan<byte> row, XptLayout layout, CellPool pool)
    {
        var cells = new string[layout.Variables.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var variable = layout.Variables[i];
            var value = row.Slice(variable.At, variable.Length);
            if ((variable.IsNumber ? Number(value, variable) : Text(value)) is not { } text)
            {
                return null;
            }

            cells[i] = pool.Of(text);
        }

        return cells;
    }

    private static string Number(ReadOnlySpan<byte> value, XptVariable variable) =>
        XptNumber.Text(value) is var text && variable.Dates is { } dates ? dates.Text(text) : text;

    private static string? Text(ReadOnlySpan<byte> value)
    {
        try
        {
            var text = Strict.GetString(value).Trim(' ', '\0');
            return text.AsSpan().ContainsAny(TextDecoder.Never) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
