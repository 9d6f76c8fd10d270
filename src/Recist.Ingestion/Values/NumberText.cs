namespace Recist.Ingestion;

/// <summary>Numbers in files. One grammar and nothing else: 1-4 digits, then a decimal sign and 1-4 digits.</summary>
/// <remarks><c>decimal.Parse("12,5")</c> gives 125 under the invariant culture, so the digits are read here.</remarks>
internal static class NumberText
{
    /// <summary>What a number must look like, for a complaint's fix.</summary>
    public static string Fix(char decimalSign) => decimalSign == '.'
        ? $"Write a number such as 12.5, with a point and no unit; declare the decimal comma if your files use it {Declare.DecimalSign}."
        : "Write a number such as 12,5, with the declared comma and no unit.";

    /// <summary>What a number must look like, in short.</summary>
    public static string Expected(char decimalSign) => $"a number such as 12{decimalSign}5";

    /// <summary>Reads a number of the grammar.</summary>
    public static bool TryRead(string text, char decimalSign, out decimal value)
    {
        value = 0;
        var sign = text.IndexOf(decimalSign, StringComparison.Ordinal);
        var whole = sign < 0 ? text : text.AsSpan(0, sign);
        var fraction = sign < 0 ? "0" : text.AsSpan(sign + 1);
        if (!Digits(whole) || !Digits(fraction))
        {
            return false;
        }

        value = new decimal(Number(fraction, Number(whole, 0)), 0, 0, false, (byte)fraction.Length);
        return true;
    }

    private static bool Digits(ReadOnlySpan<char> text) => text.Length is >= 1 and <= 4 && !text.ContainsAnyExceptInRange('0', '9');

    private static int Number(ReadOnlySpan<char> digits, int before)
    {
        foreach (var digit in digits)
        {
            before = (10 * before) + (digit - '0');
        }

        return before;
    }
}
