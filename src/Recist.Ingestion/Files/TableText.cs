using System.Runtime.InteropServices;
using System.Text;

namespace Recist.Ingestion;

/// <summary>A table's text, read piece by piece: as one string it would need twice the memory of the file.</summary>
internal static class TableText
{
    /// <summary>Most characters of a line.</summary>
    public const int LongestLine = 64 * 1024;

    private const int Piece = 32 * 1024;

    /// <summary>True where the whole file is text in lines of a sound length; else it has complained.</summary>
    public static bool Check(UploadedFile file, ComplaintLog log)
    {
        using var text = Open(file);
        var piece = new char[Piece];
        var (line, length, last) = (1, 0, '\n');
        try
        {
            while (text.ReadBlock(piece) is > 0 and var count)
            {
                var part = piece.AsSpan(0, count);
                if (part.IndexOfAny(TextDecoder.Never) is >= 0 and var bad)
                {
                    TextDecoder.NotText(file, line + part[..bad].Count('\n'), log);
                    return false;
                }

                if (TooLong(part, ref line, ref length, ref last))
                {
                    log.Refuse(Codes.LineTooLong, new Place(file.Name, line), null, "A line is longer than 64 KB.", "Export the table anew.");
                    return false;
                }
            }

            return true;
        }
        catch (DecoderFallbackException)
        {
            TextDecoder.NotDecodable(file, log);
            return false;
        }
    }

    /// <summary>The text from its beginning.</summary>
    public static StreamReader Open(UploadedFile file)
    {
        var (encoding, mark) = TextDecoder.EncodingOf(file.Content.Span);
        var bytes = MemoryMarshal.TryGetArray(file.Content, out var all) ? all : file.Content.ToArray();
        var stream = new MemoryStream(bytes.Array!, bytes.Offset + mark, bytes.Count - mark, writable: false);
        return new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: false, Piece);
    }

    /// <summary>A line ends with LF, CR or both; the two may stand in two pieces.</summary>
    private static bool TooLong(ReadOnlySpan<char> part, ref int line, ref int length, ref char last)
    {
        while (part.IndexOfAny('\r', '\n') is >= 0 and var end)
        {
            if (length + end > LongestLine)
            {
                return true;
            }

            var isRest = end == 0 && part[0] == '\n' && last == '\r';
            (line, length, last) = (isRest ? line : line + 1, 0, part[end]);
            part = part[(end + 1)..];
        }

        length += part.Length;
        last = part.IsEmpty ? last : part[^1];
        return length > LongestLine;
    }
}
