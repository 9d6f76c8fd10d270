namespace Recist.Pipeline;

/// <summary>The short keys of courses, visits and readers: one letter and 10 base32 characters.</summary>
internal static class KeyPart
{
    /// <summary>True where the text is a key of that kind.</summary>
    public static bool Is(char kind, ReadOnlySpan<char> text) => text.Length == 11 && text[0] == kind && Base32.Is(text[1..]);
}
