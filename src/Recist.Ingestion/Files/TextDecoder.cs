using System.Text;

namespace Recist.Ingestion;

/// <summary>Bytes to text, strictly: UTF-8, or UTF-16 with a byte-order mark. A lenient decoder would store replacement characters as if typed.</summary>
internal static class TextDecoder
{
    /// <summary>The text, or null with a complaint.</summary>
    public static string? Decode(UploadedFile file, ComplaintLog log)
    {
        var text = TryDecode(file.Content.Span);
        if (text is null)
        {
            NotDecodable(file, log);
            return null;
        }

        var bad = text.AsSpan().IndexOfAny(Never);
        if (bad >= 0)
        {
            NotText(file, 1 + text.AsSpan(0, bad).Count('\n'), log);
            return null;
        }

        return text;
    }

    /// <summary>Complains of a character of <see cref="Never"/>.</summary>
    public static void NotText(UploadedFile file, int line, ComplaintLog log) => log.Refuse(
        Codes.ControlCharacter, new Place(file.Name, line), null, "The file holds a character that no text has, such as NUL.", "Export the file anew.");

    /// <summary>Complains of bytes that are no characters.</summary>
    public static void NotDecodable(UploadedFile file, ComplaintLog log) => log.Refuse(
        Codes.Encoding,
        new Place(file.Name),
        null,
        "The file's characters are not UTF-8 (nor UTF-16 with a byte-order mark).",
        "Save it as \"CSV UTF-8\" or with the encoding UTF-8 and send it again.");

    /// <summary>The text where the bytes are text, else null; complains of nothing.</summary>
    public static string? TryDecode(ReadOnlySpan<byte> bytes)
    {
        var (encoding, mark) = EncodingOf(bytes);
        try
        {
            return encoding.GetString(bytes[mark..]);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The strict encoding, and the length of the mark that says so.</summary>
    public static (Encoding Encoding, int Mark) EncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
        [0xFF, 0xFE, ..] => (Utf16Little, 2),
        [0xFE, 0xFF, ..] => (Utf16Big, 2),
        _ => (Utf8, 0),
    };

    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16Little = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16Big = new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>Controls but tab and line ends, the replacement character, and the two that are no characters.</summary>
    public static readonly System.Buffers.SearchValues<char> Never = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => c is not '\t' and not '\n' and not '\r' && char.IsControl(c)), '\uFFFD', '\uFFFE', '\uFFFF']);
}
