using System.Globalization;

namespace Recist.Reports.Pdf.Typesetting;

/// <summary>Where a line may end (the part of Unicode Standard Annex 14 that reports meet). Numbers and dates are never broken.</summary>
internal static class BreakPlaces
{
    private const string NeverFirst = "，。、；：？！）】》」』”’%";

    /// <summary>Whether the character is a space at which a line may end.</summary>
    public static bool IsSpace(char c) => c is not ('\u00A0' or '\u202F' or '\u2007') && char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator;

    /// <summary>Whether a line may end between the character at the place before and the one at the place.</summary>
    public static bool Before(string text, int place)
    {
        var (left, right) = (text[place - 1], text[place]);
        if (left is '-' or '\u2010' or '\u2013' or '\u2014' or '/')
        {
            return place > 1 && char.IsLetter(right) && char.IsLetterOrDigit(text[place - 2]);
        }

        return (IsIdeograph(left) || IsIdeograph(right)) && !NeverFirst.Contains(right, StringComparison.Ordinal)
            && left is not ('（' or '《' or '“' or '「') && !char.IsLowSurrogate(right);
    }

    private static bool IsIdeograph(char c) => c is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFF60';
}
