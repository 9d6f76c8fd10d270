using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Recist.Cli.Output;

/// <summary>One JSON object on one line.</summary>
internal static class JsonLine
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line as text, without its end.</summary>
    public static string Write(Action<Utf8JsonWriter> members) => Encoding.UTF8.GetString(new Pen().Line(members));

    /// <summary>Writes one line for each item, made on all cores, in the order of the items.</summary>
    public static void WriteAll<T>(Stream to, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> members)
    {
        var lines = new byte[items.Count][];
        Parallel.For(
            0,
            lines.Length,
            static () => new Pen(),
            (i, _, pen) =>
            {
                lines[i] = pen.Line(json => members(json, items[i]));
                return pen;
            },
            static _ => { });
        foreach (var line in lines)
        {
            to.Write(line);
            to.WriteByte((byte)'\n');
        }
    }

    /// <summary>A buffer for many lines.</summary>
    private sealed class Pen
    {
        private readonly ArrayBufferWriter<byte> buffer = new(1 << 14);

        public byte[] Line(Action<Utf8JsonWriter> members)
        {
            buffer.ResetWrittenCount();
            using var json = new Utf8JsonWriter(buffer, Options);
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
            json.Flush();
            return buffer.WrittenSpan.ToArray();
        }
    }
}
