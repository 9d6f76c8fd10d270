namespace Recist;

/// <summary>
/// Compares labels of visits as people read them: numbers by their value ("WEEK 8" before "WEEK 16", "C2D1" before "C10D1"), letters
/// without their case.
/// </summary>
/// <remarks>
/// Letter by letter and number by number; blanks and signs between them do not count, but a minus before a number does ("Day -28"), and so
/// does a decimal point.
/// A number comes before a letter. The order is total: labels that read alike are compared by their characters.
/// </remarks>
internal static class LabelOrder
{
    /// <summary>
    /// The order of two labels, and whether it is a number that decides: only then does the label say which visit came first.
    /// </summary>
    public static (int Order, bool ByNumber) Compare(string a, string b)
    {
        var (i, j) = (0, 0);
        while (true)
        {
            (i, j) = (Next(a, i), Next(b, j));
            if (i == a.Length || j == b.Length)
            {
                return ((i < a.Length).CompareTo(j < b.Length) is not 0 and var shorter ? shorter : string.CompareOrdinal(a, b), false);
            }

            if (IsNumber(a, i) != IsNumber(b, j))
            {
                return (IsNumber(a, i) ? -1 : 1, false);
            }

            if (IsNumber(a, i))
            {
                var (one, other) = (Number(a, ref i), Number(b, ref j));
                if (Numbers(one, other) is not 0 and var byNumber)
                {
                    return (byNumber, true);
                }
            }
            else if (char.ToUpperInvariant(a[i++]).CompareTo(char.ToUpperInvariant(b[j++])) is not 0 and var byLetter)
            {
                return (byLetter, false);
            }
        }
    }

    /// <summary>The next letter, digit or sign of a number.</summary>
    private static int Next(string text, int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]) && !IsMinus(text, at))
        {
            at++;
        }

        return at;
    }

    private static bool IsNumber(string text, int at) => char.IsAsciiDigit(text[at]) || IsMinus(text, at);

    private static bool IsMinus(string text, int at) =>
        text[at] is '-' or '−' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && (at == 0 || char.IsWhiteSpace(text[at - 1]));

    /// <summary>Digits may be many, so that they are compared as text.</summary>
    private static (bool Negative, string Whole, string Decimals) Number(string text, ref int at)
    {
        var negative = IsMinus(text, at);
        at += negative ? 1 : 0;
        var whole = Digits(text, ref at).TrimStart('0');
        var decimals = "";
        if (at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
        {
            at++;
            decimals = Digits(text, ref at).TrimEnd('0');
        }

        return (negative, whole, decimals);
    }

    private static string Digits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return text[start..at];
    }

    private static int Numbers((bool Negative, string Whole, string Decimals) a, (bool Negative, string Whole, string Decimals) b)
    {
        if (a.Negative != b.Negative)
        {
            return a.Negative ? -1 : 1;
        }

        var larger = a.Whole.Length.CompareTo(b.Whole.Length) is not 0 and var byLength ? byLength
            : string.CompareOrdinal(a.Whole, b.Whole) is not 0 and var byDigits ? byDigits
            : string.CompareOrdinal(a.Decimals, b.Decimals);
        return a.Negative ? -larger : larger;
    }
}
