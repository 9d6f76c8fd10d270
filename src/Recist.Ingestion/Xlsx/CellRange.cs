namespace Recist.Ingestion;

/// <summary>A rectangle of cells; rows from 1, columns from 0, both ends belong to it.</summary>
internal readonly record struct CellRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    /// <summary>Reads <c>B3:C5</c>; null where it is none.</summary>
    public static CellRange? Of(string? text) =>
        text?.Split(':') is [var first, var last] && Cell(first) is var (row, column) && Cell(last) is var (lastRow, lastColumn)
            ? new CellRange(row, column, lastRow, lastColumn)
            : null;

    /// <summary>Reads <c>C5</c>; null where it is none, or lies beyond the last row or column that spreadsheets have.</summary>
    public static (int Row, int Column)? Cell(string? text)
    {
        if (text is not { Length: > 1 and <= 12 })
        {
            return null;
        }

        var letters = 0;
        var column = 0;
        while (letters < text.Length && letters < 3 && char.IsAsciiLetterUpper(text[letters]))
        {
            column = (26 * column) + (text[letters++] - 'A' + 1);
        }

        return letters > 0 && int.TryParse(text.AsSpan(letters), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var row)
            && row is >= 1 and <= XlsxLimits.LastRow ? (row, column - 1) : null;
    }

    /// <summary>The letters of a column, counted from 0.</summary>
    public static string Letters(int column) => (column >= 26 ? Letters((column / 26) - 1) : "") + (char)('A' + (column % 26));
}
