using System.Globalization;

namespace Recist.Ingestion;

/// <summary>Numbers in files. One grammar and nothing else: 1-4 digits, then a decimal sign and 1-20 digits.</summary>
/// <remarks><c>decimal.Parse("12,5")</c> gives 125 under the invariant culture, so the digits are read here.</remarks>
internal static class NumberText
{
    private const int MostWhole = 4;
    private const int MostDecimals = 20;

    /// <summary>What a number must look like, for a complaint's fix.</summary>
    public static string Fix(char decimalSign) => decimalSign == '.'
        ? $"Write a number such as 12.5, with a point and no unit; declare the decimal comma if your files use it {Declare.DecimalSign}."
        : "Write a number such as 12,5, with the declared comma and no unit.";

    /// <summary>What a number must look like, in short.</summary>
    public static string Expected(char decimalSign) => $"a number such as 12{decimalSign}5";

    /// <summary>Reads a number of the grammar, exactly.</summary>
    public static bool TryRead(string text, char decimalSign, out decimal value)
    {
        value = 0;
        var sign = text.IndexOf(decimalSign, StringComparison.Ordinal);
        var whole = sign < 0 ? text : text.AsSpan(0, sign);
        var fraction = sign < 0 ? "0" : text.AsSpan(sign + 1);
        if (!Digits(whole, MostWhole) || !Digits(fraction, MostDecimals))
        {
            return false;
        }

        // Nearly all numbers have few decimals, and an int is read faster.
        value = fraction.Length <= MostWhole
            ? new decimal(Number(fraction, Number(whole, 0)), 0, 0, false, (byte)fraction.Length)
            : decimal.Parse($"{whole}.{fraction}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return true;
    }

    private static bool Digits(ReadOnlySpan<char> text, int most) => text.Length >= 1 && text.Length <= most && !text.ContainsAnyExceptInRange('0', '9');

    private static int Number(ReadOnlySpan<char> digits, int before)
    {
        foreach (var digit in digits)
        {
            before = (10 * before) + (digit - '0');
        }

        return before;
    }
}
