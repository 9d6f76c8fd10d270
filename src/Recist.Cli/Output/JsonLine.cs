using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Recist.Cli.Output;

/// <summary>One JSON object on one line.</summary>
internal static class JsonLine
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line as text, without its end.</summary>
    public static string Write(Action<Utf8JsonWriter> members)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Object(json, members);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>Writes one line for each item; large outputs need no text of each.</summary>
    public static void WriteAll<T>(Stream to, IEnumerable<T> items, Action<Utf8JsonWriter, T> members)
    {
        using var json = new Utf8JsonWriter(to, Options);
        foreach (var item in items)
        {
            Object(json, j => members(j, item));
            json.Flush();
            json.Reset();
            to.WriteByte((byte)'\n');
        }
    }

    private static void Object(Utf8JsonWriter json, Action<Utf8JsonWriter> members)
    {
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
    }
}
