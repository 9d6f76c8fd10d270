using System.Globalization;
using System.Text;

namespace Recist.Ingestion;

/// <summary>Headings and words as people type them in any of the languages that are known: case, accents, signs and spaces do not matter.</summary>
internal static class FoldedText
{
    /// <summary>Letters and digits in capitals, without accents.</summary>
    public static string Bare(string text) => WordText.Bare(Plain(text));

    /// <summary>The words of a text in capitals, without accents; a number is a word of its own, and so is what begins with a capital: <c>StudyUID2</c> is STUDY UID 2.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var before = ' ';
        foreach (var c in Plain(text))
        {
            if (word.Length > 0 && (!char.IsLetterOrDigit(c) || char.IsDigit(c) != char.IsDigit(before) || (char.IsUpper(c) && char.IsLower(before))))
            {
                words.Add(word.ToString());
                word.Clear();
            }

            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToUpperInvariant(c));
            }

            before = c;
        }

        return word.Length > 0 ? [.. words, word.ToString()] : words;
    }

    /// <summary>The text without accents and with the letters that have none spelt out.</summary>
    private static string Plain(string text)
    {
        if (text.All(char.IsAscii))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Replace("ß", "ss", StringComparison.Ordinal).Replace("œ", "oe", StringComparison.Ordinal).Replace('ø', 'o').Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.OtherSymbol) && c is not ('º' or 'ª'))
            {
                plain.Append(c);
            }
        }

        return plain.ToString();
    }
}
