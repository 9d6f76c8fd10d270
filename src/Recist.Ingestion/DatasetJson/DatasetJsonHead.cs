using System.Text.Json;

namespace Recist.Ingestion;

/// <summary>What a Dataset-JSON document says of its table before the rows.</summary>
/// <param name="Columns">Names of the columns in their order.</param>
/// <param name="Version">As written, such as <c>1.1.0</c>; null where it is not given.</param>
internal sealed record DatasetJsonHead(List<string> Columns, string? Version)
{
    /// <summary>Which days the numbers of each column are, by its display format; null where they are no days.</summary>
    public required List<SasDates?> Dates { get; init; }

    /// <summary>The head of a document, or of the beginning of one; null where it is no Dataset-JSON.</summary>
    public static DatasetJsonHead? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8))
        {
            bytes = bytes[3..];
        }

        if (!bytes.TrimStart(" \t\r\n"u8).StartsWith("{"u8))
        {
            return null;
        }

        var reader = new Utf8JsonReader(bytes, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = 32 }));
        var columns = new List<string>();
        var dates = new List<SasDates?>();
        string? version = null;
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("datasetJSONVersion"u8) && reader.Read())
                {
                    version = reader.TokenType == JsonTokenType.String ? reader.GetString() : "";
                }
                else if (reader.ValueTextEquals("columns"u8) && reader.Read())
                {
                    (columns, dates) = Names(ref reader);
                }
                else if (!reader.TrySkip())
                {
                    break;
                }
            }
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return null;
        }

        return version is not null && columns.Count > 0 ? new DatasetJsonHead(columns, version) { Dates = dates } : null;
    }

    private static (List<string> Names, List<SasDates?> Dates) Names(ref Utf8JsonReader reader)
    {
        var (names, dates) = (new List<string>(), new List<SasDates?>());
        var depth = reader.CurrentDepth;
        while (reader.Read() && !(reader.TokenType == JsonTokenType.EndArray && reader.CurrentDepth == depth))
        {
            if (reader.CurrentDepth == depth + 1 && reader.TokenType == JsonTokenType.StartObject)
            {
                dates.Add(null);
            }
            else if (reader.CurrentDepth != depth + 2 || reader.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }
            else if (reader.ValueTextEquals("name"u8) && reader.Read())
            {
                names.Add(reader.TokenType == JsonTokenType.String ? reader.GetString()! : "");
            }
            else if (reader.ValueTextEquals("displayFormat"u8) && reader.Read() && reader.TokenType == JsonTokenType.String)
            {
                dates[^1] = SasDates.Of(reader.GetString()!);
            }
        }

        return (names, dates);
    }
}
