using System.Globalization;

namespace Recist.Ingestion;

/// <summary>Ids, labels and free text: what of them is taken.</summary>
internal static class IdText
{
    /// <summary>Longest id or label.</summary>
    public const int LongestId = 100;

    /// <summary>Longest free text.</summary>
    public const int LongestText = 2000;

    /// <summary>Complains where a text is too long or holds characters that cannot be seen (control, bidirectional, zero width).</summary>
    public static bool Check(string text, int longest, TakesComplaint complain)
    {
        if (text.Length > longest)
        {
            complain(Codes.TextTooLong, string.Create(CultureInfo.InvariantCulture, $"The text is longer than {longest} characters."), "Shorten it.", string.Create(CultureInfo.InvariantCulture, $"at most {longest} characters"));
            return false;
        }

        if (HasInvisible(text))
        {
            complain(Codes.ControlCharacter, "The text holds a character that cannot be seen.", "Type the text anew.");
            return false;
        }

        return true;
    }

    /// <summary>True for a text of which <see cref="Check"/> has nothing to complain.</summary>
    public static bool IsSound(string text, int longest) => text.Length <= longest && !HasInvisible(text);

    private static bool HasInvisible(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && Invisible(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Invisible(char c) =>
        c is not '\n' and not '\r' and not '\t' && (char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator);
}
