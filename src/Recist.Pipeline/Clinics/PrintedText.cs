using System.Globalization;
using System.Text;

namespace Recist.Pipeline;

/// <summary>What may be printed and compared: a text as a person types it, of which everything can be seen.</summary>
public static class PrintedText
{
    // What Unicode calls ignorable or blank without calling it a format character or a space: fillers, the blank of Braille,
    // variation selectors and tags, the place of an object that is not there.
    private static readonly (int First, int Last)[] Unseen =
    [
        (0x034F, 0x034F), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x2065, 0x2065), (0x2800, 0x2800), (0x3164, 0x3164),
        (0xFDD0, 0xFDEF), (0xFE00, 0xFE0F), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFFC), (0x16FE4, 0x16FE4), (0x1D159, 0x1D159), (0xE0000, 0xE0FFF),
    ];

    private const int NonJoiner = 0x200C;
    private const int Joiner = 0x200D;

    /// <summary>What is wrong with a text, to be said after its name; null where nothing is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">Most characters.</param>
    public static string? Wrong(string text, int longest) =>
        text.Length == 0 ? "is empty."
        : text.Length > longest ? string.Create(CultureInfo.InvariantCulture, $"is longer than {longest} characters.")
        : string.IsNullOrWhiteSpace(text) ? "holds nothing but blanks."
        : HoldsUnseen(text) || string.Concat(text.EnumerateRunes()) != text ? "holds a character that cannot be seen."
        : text.Trim() != text ? "begins or ends with a blank."
        : IsMark(text.EnumerateRunes().First()) ? "begins with an accent that stands on no letter."
        : null;

    /// <summary>True where anything of a text can be seen.</summary>
    /// <param name="text">The text.</param>
    public static bool CanBeSeen(string text) => text.EnumerateRunes().Any(rune => !Rune.IsWhiteSpace(rune) && !IsUnseen(rune) && !IsMark(rune));

    // Persian and Indian names need joiners between their letters; anywhere else nobody sees them.
    private static bool HoldsUnseen(string text)
    {
        Rune[] runes = [.. text.EnumerateRunes()];
        return runes.Where((rune, i) => IsUnseen(rune)
            && !(rune.Value is NonJoiner or Joiner && i > 0 && i < runes.Length - 1 && IsOfWord(runes[i - 1]) && IsOfWord(runes[i + 1]))).Any();
    }

    private static bool IsOfWord(Rune rune) => Rune.IsLetter(rune) || IsMark(rune);

    // The last two of each plane are no characters at all.
    private static bool IsUnseen(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE
        || Unseen.Any(range => rune.Value >= range.First && rune.Value <= range.Last)
        || Rune.GetUnicodeCategory(rune) is
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
