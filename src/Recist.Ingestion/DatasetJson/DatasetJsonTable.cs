using System.Text;
using System.Text.Json;

namespace Recist.Ingestion;

/// <summary>Reads CDISC Dataset-JSON 1.1 into a table: one document with <c>rows</c>, or its form in lines (a head, then one array for each row).</summary>
internal static class DatasetJsonTable
{
    private const int MostDepth = 32;

    /// <summary>The table, or null with a complaint.</summary>
    public static Table? Read(UploadedFile file, ReadingSettings settings, ComplaintLog log)
    {
        if (TextDecoder.Decode(file, log) is not { } text)
        {
            return null;
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        if (DatasetJsonHead.Of(bytes) is not { Version: { } version } head || !(version == "1.1" || version.StartsWith("1.1.", StringComparison.Ordinal)))
        {
            log.Refuse(Codes.FormatVersion, new Place(file.Name), null, "The document is not Dataset-JSON 1.1 with its columns.", "Export the table as Dataset-JSON 1.1, XPT or CSV.");
            return null;
        }

        var rows = new DatasetJsonRows(file.Name, head, settings.MaxRows, log);
        try
        {
            return Document(bytes, rows) ? new Table(file.Name, 1, [.. head.Columns], rows.Rows) : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            var line = (int)Math.Min(((fault as JsonException)?.LineNumber ?? rows.Rows.Count) + 1, int.MaxValue);
            log.Refuse(Codes.JsonSyntax, new Place(file.Name, line), null, "The document is not valid JSON here; it may be cut off.", "Export the file anew.");
            return null;
        }
    }

    /// <summary>Members in any order; in the form of lines an array for each row behind them.</summary>
    private static bool Document(ReadOnlySpan<byte> bytes, DatasetJsonRows rows)
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = MostDepth, AllowMultipleValues = true });
        reader.Read();
        int? promised = null;
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (!names.Add(name))
            {
                return rows.Refuse(Codes.MemberDuplicate, name, "The same member stands twice, so one value would be lost.", "Leave one of them.");
            }

            reader.Read();
            if (name == "records" && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var said))
            {
                promised = said;
            }
            else if (name != "rows")
            {
                reader.Skip();
            }
            else if (!rows.AddAll(ref reader))
            {
                return false;
            }
        }

        while (reader.Read())
        {
            if (names.Contains("rows"))
            {
                return rows.Refuse(Codes.JsonSyntax, null, "Something follows the end of the document.", "Export the file anew.");
            }

            if (!rows.Add(ref reader))
            {
                return false;
            }
        }

        return promised is null || promised == rows.Rows.Count
            || rows.Refuse(Codes.RowCountMismatch, null, FormattableString.Invariant($"The document has {rows.Rows.Count} rows, and \"records\" says {promised}: it was cut off, or changed by hand."), "Export the file anew.");
    }
}
