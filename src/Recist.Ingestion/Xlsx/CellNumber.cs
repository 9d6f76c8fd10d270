using System.Globalization;

namespace Recist.Ingestion;

/// <summary>Numbers of cells as the spreadsheet shows them: 15 significant digits.</summary>
/// <remarks>
/// A file holds a binary fraction's 17 digits: 12.3 may stand there as 12.300000000000001. Spreadsheets show 15, so that is the number that was typed.
/// </remarks>
internal static class CellNumber
{
    private const int Digits = 15;
    private const int MostDecimals = 28;
    private const decimal Largest = 1e15m;

    /// <summary>The number; null where it is none, has more digits than a spreadsheet keeps, or is too small to be told from 0.</summary>
    public static decimal? Read(string text)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            || Math.Abs(number) >= Largest
            || (number == 0 && text.AsSpan(0, text.AsSpan().IndexOfAny('e', 'E') is >= 0 and var end ? end : text.Length).ContainsAnyInRange('1', '9')))
        {
            return null;
        }

        return decimal.Round(number, Math.Min(Digits - Magnitude(Math.Abs(number)), MostDecimals), MidpointRounding.AwayFromZero);
    }

    /// <summary>Digits before the point; negative by the zeros behind it, so that a very small number never becomes 0, which is an absent lesion.</summary>
    private static int Magnitude(decimal number)
    {
        var magnitude = 0;
        for (; number >= 1; number /= 10)
        {
            magnitude++;
        }

        for (; number is > 0 and < 0.1m && magnitude > Digits - MostDecimals; number *= 10)
        {
            magnitude--;
        }

        return magnitude;
    }

    /// <summary>The number as text without trailing zeros.</summary>
    /// <param name="number">The number.</param>
    /// <param name="leastDigits">Digits before the point at least: ids such as 0042 are shown so.</param>
    /// <param name="decimalSign">Decimal sign of the text; that of the settings, since a number in a cell has none of its own.</param>
    public static string Text(decimal number, int leastDigits, char decimalSign)
    {
        var text = number.ToString("0.############################", CultureInfo.InvariantCulture);
        return leastDigits > 0 && !text.AsSpan().ContainsAnyExceptInRange('0', '9') ? text.PadLeft(leastDigits, '0') : text.Replace('.', decimalSign);
    }
}
