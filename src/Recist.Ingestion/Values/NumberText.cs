using System.Globalization;

namespace Recist.Ingestion;

/// <summary>Numbers in files. One grammar and nothing else: 1-4 digits, then a decimal sign and 1-4 digits.</summary>
/// <remarks><c>decimal.Parse("12,5")</c> gives 125 under the invariant culture, so the text is checked before it is parsed.</remarks>
internal static class NumberText
{
    /// <summary>What a number must look like, for a complaint's fix.</summary>
    public static string Fix(char decimalSign) => decimalSign == '.'
        ? "Write a number such as 12.5, with a point and no unit; declare the decimal comma if your files use it."
        : "Write a number such as 12,5, with the declared comma and no unit.";

    /// <summary>Reads a number of the grammar.</summary>
    public static bool TryRead(string text, char decimalSign, out decimal value)
    {
        value = 0;
        var sign = text.IndexOf(decimalSign, StringComparison.Ordinal);
        var whole = sign < 0 ? text : text[..sign];
        var fraction = sign < 0 ? "0" : text[(sign + 1)..];
        return Digits(whole) && Digits(fraction)
            && decimal.TryParse(whole + "." + fraction, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private static bool Digits(string text) => text.Length is >= 1 and <= 4 && text.All(char.IsAsciiDigit);
}
