using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Recist.Ingestion;

/// <summary>A text as its words compare: without case, accents, width and signs, one blank between words and around them.</summary>
internal static partial class PlainText
{
    /// <summary>The words in capitals: <c>"Gânglio, axila (LN4R)"</c> is <c>" GANGLIO AXILA LN 4R "</c>. Blank for null.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || !IsWhole(text))
        {
            return " ";
        }

        var words = new StringBuilder(" ", text.Length + 2);
        foreach (var c in text.Normalize(NormalizationForm.FormKC).ToUpperInvariant().Normalize(NormalizationForm.FormD))
        {
            if (char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (c is '\u0152' or '\u00C6' or '\u00DF' or '\u1E9E' or '\u00D8')
            {
                words.Append(c switch { '\u0152' => "OE", '\u00C6' => "AE", '\u00D8' => "O", _ => "SS" });
            }
            else if (char.IsLetterOrDigit(c))
            {
                words.Append(c);
            }
            else if (words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return Glued().Replace(words.Append(words[^1] == ' ' ? "" : " ").ToString(), "$1 $2");
    }

    /// <summary>Takes out words that only sound like a node.</summary>
    public static string Without(string words, string[] patterns)
    {
        foreach (var pattern in patterns)
        {
            words = words.Replace(pattern, " ", StringComparison.Ordinal);
        }

        return words;
    }

    /// <summary>Where the first of the patterns begins; -1 where none is there.</summary>
    public static int First(string words, string[] patterns)
    {
        var first = -1;
        foreach (var pattern in patterns)
        {
            var at = words.IndexOf(pattern, StringComparison.Ordinal);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }

        return first;
    }

    /// <summary>True where one of the patterns is there.</summary>
    public static bool Has(string words, string[] patterns) => First(words, patterns) >= 0;

    /// <summary>Patterns of a list: words apart by semicolons, as they stand in <see cref="Of"/>; a star at an end of one stands for any letters.</summary>
    public static string[] Patterns(string list) =>
        [.. list.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Pattern)];

    private static string Pattern(string word) =>
        (word.StartsWith('*') ? "" : " ") + Unmarked(word.Trim('*')) + (word.EndsWith('*') ? "" : " ");

    // As a text's words are: a Hangul syllable falls into its letters, and a kana loses its mark.
    private static string Unmarked(string word) =>
        string.Concat(word.Normalize(NormalizationForm.FormD).Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));

    /// <summary>A text with half a surrogate pair cannot be normalised, and says nothing.</summary>
    private static bool IsWhole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[++i])))
            {
                return false;
            }
        }

        return true;
    }

    // LN4R, LK7, ADP10: the station stands without a blank behind its word.
    [GeneratedRegex("(?<= )(LNS?|LKS?|ADPS?|STATION|STN)([0-9]{1,2}[A-Z]?)(?= )")]
    private static partial Regex Glued();
}
