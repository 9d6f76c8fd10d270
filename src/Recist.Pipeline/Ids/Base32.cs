using System.Buffers;

namespace Recist.Pipeline;

/// <summary>Lower-case base32 without padding (RFC 4648 alphabet): safe in table keys, blob names, queue messages and URLs.</summary>
internal static class Base32
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";
    private static readonly SearchValues<char> Letters = SearchValues.Create(Alphabet);

    /// <summary>The whole input as base32: 8 characters for each 5 bytes, rounded up.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var text = new char[((bytes.Length * 8) + 4) / 5];
        for (var i = 0; i < text.Length; i++)
        {
            var bit = i * 5;
            var pair = (bytes[bit / 8] << 8) | (bit / 8 + 1 < bytes.Length ? bytes[(bit / 8) + 1] : 0);
            text[i] = Alphabet[(pair >> (11 - (bit % 8))) & 31];
        }

        return new(text);
    }

    /// <summary>True where every character is one of the alphabet.</summary>
    public static bool Is(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Letters);
}
