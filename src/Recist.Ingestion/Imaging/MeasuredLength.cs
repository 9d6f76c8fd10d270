namespace Recist.Ingestion;

/// <summary>A length that software measured, which may have as many decimals as a binary fraction has.</summary>
/// <param name="Length">The value, rounded half to even to the 4 decimals that a <see cref="Recist.Length"/> has.</param>
/// <param name="Text">As found.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="IsRounded">True where <paramref name="Text"/> says more than <paramref name="Length"/>.</param>
internal sealed record MeasuredLength(Length Length, string Text, Place Place, bool IsRounded)
{
    private const int MostWhole = 4;
    private const int MostDecimals = 20;

    /// <summary>Reads a length; null with a complaint.</summary>
    /// <param name="text">Digits, and a decimal point with up to 20 digits; nothing else.</param>
    /// <param name="perUnit">Millimetres in one unit: 1 or 10.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="log">Takes the complaint.</param>
    public static MeasuredLength? Read(string text, int perUnit, Place place, ComplaintLog log)
    {
        var complain = log.At(place, text);
        if (Exact(text) is not { } number)
        {
            complain(Codes.NumberFormat, "This is not a length that can be read without guessing.", "Give a plain decimal number such as 12.5, with a point.");
            return null;
        }

        var millimetres = decimal.Round(number * perUnit, 4, MidpointRounding.ToEven);
        if (millimetres > Recist.Length.LargestMeasurement.Millimetres)
        {
            complain(Codes.NumberRange, "A lesion cannot be longer than 500 mm.", "Check the number and the unit.");
            return null;
        }

        if (millimetres == 0 && number != 0)
        {
            complain(Codes.NumberRange, "This length is too small to be told from 0, which would be an absent lesion.", "Check the number and the unit; write 0 where the lesion is gone.");
            return null;
        }

        return new(Recist.Length.FromMillimetres(millimetres), text, place, millimetres != number * perUnit);
    }

    private static decimal? Exact(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? text : text[..point];
        var decimals = point < 0 ? "0" : text[(point + 1)..];
        return Digits(whole, MostWhole) && Digits(decimals, MostDecimals)
            ? decimal.Parse($"{whole}.{decimals}", System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture)
            : null;
    }

    private static bool Digits(string text, int most) => text.Length >= 1 && text.Length <= most && !text.AsSpan().ContainsAnyExceptInRange('0', '9');
}
