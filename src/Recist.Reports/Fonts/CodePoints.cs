using System.Globalization;
using System.Text;

namespace Recist.Reports.Fonts;

/// <summary>
/// Letters as the numbers that Unicode gives them, in square brackets: <c>[U+AC00 U+B098]-7</c>. No other text is printed so: a bracket
/// that an upload itself puts before <c>U+</c> is printed as its own number.
/// </summary>
internal static class CodePoints
{
    private const string Open = "[U+";
    private const string OpenBracket = "[U+005B]";

    /// <summary>One number, at least four digits: <c>U+AC00</c>.</summary>
    public static string Of(int codePoint) => string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}");

    /// <summary>A text in which nothing reads as numbers of ours, and in which half a surrogate pair, which is no character, is its number.</summary>
    public static string Escaped(string text)
    {
        var escaped = text.Replace(Open, OpenBracket + Open[1..], StringComparison.Ordinal);
        return escaped.Any(char.IsSurrogate) ? string.Concat(escaped.Select((c, i) => IsHalf(escaped, i) ? $"[{Of(c)}]" : c.ToString())) : escaped;
    }

    /// <summary>The text with numbers in place of the characters that are not printed as they are written.</summary>
    public static string In(string text, Func<Rune, bool> written)
    {
        Rune[] runes = [.. text.EnumerateRunes()];
        return In(runes, i => written(runes[i]));
    }

    /// <summary>The text with numbers in place of the characters at whose places it is not printed as it is written.</summary>
    public static string In(Rune[] text, Func<int, bool> written)
    {
        var printed = new StringBuilder(text.Length);
        var open = false;
        for (var i = 0; i < text.Length; i++)
        {
            var asItIs = written(i);
            printed.Append((open, asItIs) switch { (true, true) => "]", (true, false) => " ", (false, false) => "[", _ => "" });
            printed.Append(asItIs ? text[i].ToString() : Of(text[i].Value));
            open = !asItIs;
        }

        return printed.Append(open ? "]" : "").ToString();
    }

    private static bool IsHalf(string text, int at) => char.IsSurrogate(text[at])
        && !(char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        && !(char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]));
}
