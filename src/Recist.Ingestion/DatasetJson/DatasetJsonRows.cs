using System.Text;
using System.Text.Json;

namespace Recist.Ingestion;

/// <summary>The rows of a Dataset-JSON document, one array of plain values each; numbers keep their digits as written.</summary>
/// <param name="file">File name.</param>
/// <param name="head">How many values a row must have, and which of them are days.</param>
/// <param name="most">Most rows taken.</param>
/// <param name="log">Takes complaints.</param>
internal sealed class DatasetJsonRows(string file, DatasetJsonHead head, int most, ComplaintLog log)
{
    private readonly CellPool pool = new();

    /// <summary>Numbered from 1.</summary>
    public List<TableRow> Rows { get; } = [];

    private int Next => Rows.Count + 1;

    /// <summary>Takes an array of rows; false, with a complaint, where the table cannot be read.</summary>
    public bool AddAll(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return Refuse(Codes.MemberType, "rows", "\"rows\" must be a list of rows.", "Export the file anew.");
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (!Add(ref reader))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes one row; false, with a complaint, where it is none.</summary>
    public bool Add(ref Utf8JsonReader reader)
    {
        if (Rows.Count == most)
        {
            return Refuse(Codes.TooManyRows, null, FormattableString.Invariant($"The table has more than {most} rows."), "Split it by patient.");
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return Refuse(Codes.MemberType, null, "A row must be a list of values.", "Export the file anew.");
        }

        var columns = head.Columns.Count;
        var cells = new List<string>(columns);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (Cell(ref reader) is not { } cell)
            {
                return Refuse(Codes.MemberType, null, "A value of this row is neither a text nor a number, or holds a character that no text has.", "Export the file anew.");
            }

            var dates = reader.TokenType == JsonTokenType.Number ? head.Dates.ElementAtOrDefault(cells.Count) : null;
            cells.Add(pool.Of(dates is null ? cell : dates.Text(cell)));
        }

        if (cells.Count != columns)
        {
            return Refuse(
                Codes.RaggedRow, null, FormattableString.Invariant($"The row has {cells.Count} values, the table {columns} columns."), "Export the file anew; it may be cut off.");
        }

        Rows.Add(new TableRow(Next, [.. cells]));
        return true;
    }

    /// <summary>Complains at the next row; always false.</summary>
    public bool Refuse(string code, string? value, string problem, string fix)
    {
        log.Refuse(code, new Place(file, Next), value, problem, fix);
        return false;
    }

    private static string? Cell(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => "",
        JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
        JsonTokenType.String when reader.GetString()!.Trim() is var text && !text.AsSpan().ContainsAny(TextDecoder.Never) => text,
        JsonTokenType.True => "Y",
        JsonTokenType.False => "N",
        _ => null,
    };
}
