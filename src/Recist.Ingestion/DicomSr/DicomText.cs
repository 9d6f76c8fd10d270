using System.Text;

namespace Recist.Ingestion;

/// <summary>Texts of one DICOM file, strictly in the character set that it names: ASCII, Latin 1 or UTF-8.</summary>
/// <param name="dataset">Whose character set holds.</param>
internal sealed class DicomText(DicomItem dataset)
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    private readonly string set = Encoding.ASCII.GetString(dataset.Bytes(DicomTags.CharacterSet)).Trim();

    /// <summary>True where a text was asked for that cannot be decoded.</summary>
    public bool Failed { get; private set; }

    /// <summary>A value as text; null where it is absent, blank or cannot be decoded.</summary>
    public string? Of(DicomItem item, uint tag)
    {
        var bytes = item.Bytes(tag);
        if (Decode(bytes) is not { } text)
        {
            Failed = true;
            return null;
        }

        return text.Trim() is { Length: > 0 } found ? found : null;
    }

    /// <summary>A UID without the NUL that makes its length even; null where it is absent.</summary>
    public string? UidOf(DicomItem item, uint tag) => Of(item, tag)?.TrimEnd('\0').Trim() is { Length: > 0 } uid ? uid : null;

    private string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (Ascii.IsValid(bytes))
        {
            return Encoding.ASCII.GetString(bytes);
        }

        try
        {
            return set switch { "ISO_IR 192" => Utf8.GetString(bytes), "ISO_IR 100" => Encoding.Latin1.GetString(bytes), _ => null };
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
