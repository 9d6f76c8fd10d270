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
            log.Refuse(
                Codes.Encoding,
                new Place(file.Name),
                null,
                "The file's characters are not UTF-8 (nor UTF-16 with a byte-order mark).",
                "Save it as \"CSV UTF-8\" or with the encoding UTF-8 and send it again.");
            return null;
        }

        var bad = text.AsSpan().IndexOfAnyExcept(Allowed);
        if (bad >= 0)
        {
            var line = 1 + text.AsSpan(0, bad).Count('\n');
            log.Refuse(
                Codes.ControlCharacter, new Place(file.Name, line), null, "The file holds a character that no text has, such as NUL.", "Export the file anew.");
            return null;
        }

        return text;
    }

    /// <summary>The text where the bytes are text, else null; complains of nothing.</summary>
    public static string? TryDecode(ReadOnlySpan<byte> bytes)
    {
        var (encoding, mark) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
            [0xFF, 0xFE, ..] => (Utf16Little, 2),
            [0xFE, 0xFF, ..] => (Utf16Big, 2),
            _ => (Utf8, 0),
        };
        try
        {
            return encoding.GetString(bytes[mark..]);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16Little = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16Big = new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    private static readonly System.Buffers.SearchValues<char> Allowed = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 0xFFFD).Select(c => (char)c).Where(c => c is '\t' or '\n' or '\r' || !char.IsControl(c))]);
}
