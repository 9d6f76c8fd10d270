using System.Text;
using System.Text.Json;

namespace Recist.Ingestion;

/// <summary>Reads a JSON document into items with lines; refuses duplicates, depth and anything that is not JSON.</summary>
internal sealed class JsonParser(string file, string text, ComplaintLog log, int mostDepth = JsonParser.OwnDepth)
{
    /// <summary>Deepest nesting of the product's own documents.</summary>
    public const int OwnDepth = 16;

    private const int MostItems = 1_000_000;

    private readonly byte[] bytes = Encoding.UTF8.GetBytes(text);
    private int countedTo;
    private int line = 1;
    private int items;

    /// <summary>The root, or null with a complaint.</summary>
    public JsonItem? Parse()
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = mostDepth + 1 });
        try
        {
            reader.Read();
            var root = Value(ref reader, null, null, 0);
            reader.Read();
            return root;
        }
        catch (JsonException fault)
        {
            var at = new Place(file, (int)Math.Min((fault.LineNumber ?? 0) + 1, int.MaxValue));
            log.Refuse(Codes.JsonSyntax, at, null, "The document is not valid JSON here; it may be cut off.", "Export the file anew.");
        }
        catch (TooDeep)
        {
            log.Refuse(
                Codes.JsonTooDeep, new Place(file, line), null, "The document is nested deeper than any measurement file.", "Send a file of the published schema.");
        }
        catch (TooManyItems)
        {
            log.Refuse(Codes.TooManyRows, new Place(file, line), null, "The document holds more than 1,000,000 values.", "Split it by patient.", "at most 1,000,000 values");
        }
        catch (InvalidOperationException)
        {
            log.Refuse(Codes.JsonSyntax, new Place(file, line), null, "A text holds an escape that is no character.", "Export the file anew.");
        }

        return null;
    }

    private JsonItem Value(ref Utf8JsonReader reader, JsonItem? parent, string? name, int index)
    {
        if (++items > MostItems)
        {
            throw new TooManyItems();
        }

        if (reader.CurrentDepth >= mostDepth)
        {
            throw new TooDeep();
        }

        var item = new JsonItem(reader.TokenType, TextOf(ref reader), LineOf(reader.TokenStartIndex), parent, name, index);
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            Members(ref reader, item);
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                item.Children.Add(Value(ref reader, item, null, i));
            }
        }

        return item;
    }

    private void Members(ref Utf8JsonReader reader, JsonItem item)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var member = Value(ref reader, item, name, 0);
            item.Children.Add(member);
            if (!names.Add(name))
            {
                log.Refuse(
                    Codes.MemberDuplicate,
                    new Place(file, member.Line, null, member.Path),
                    name,
                    "The same member stands twice in one object, so one value would be lost.",
                    "Leave one of them.");
            }
        }
    }

    private static string TextOf(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "",
    };

    private int LineOf(long position)
    {
        line += bytes.AsSpan(countedTo, (int)position - countedTo).Count((byte)'\n');
        countedTo = (int)position;
        return line;
    }

    private sealed class TooManyItems : Exception;

    private sealed class TooDeep : Exception;
}
