namespace Recist.Ingestion;

/// <summary>Lengths in files: millimetres, or centimetres where the heading or a unit says so.</summary>
internal static class LengthText
{
    private const int Decimals = 4;

    /// <summary>The length, rounded half to even to 4 decimals; null where <see cref="Read"/> would complain.</summary>
    public static Length? TryRead(string text, char decimalSign, decimal perUnit) => TryRead(text, decimalSign, perUnit, out _);

    /// <summary>The same, and whether it has lost decimals.</summary>
    public static Length? TryRead(string text, char decimalSign, decimal perUnit, out bool isRounded)
    {
        isRounded = false;
        return NumberText.TryRead(text, decimalSign, out var number) ? Rounded(number * perUnit, out isRounded) : null;
    }

    /// <summary>Reads one length and complains where it is none.</summary>
    /// <param name="text">Text as found.</param>
    /// <param name="decimalSign">Declared decimal sign.</param>
    /// <param name="perUnit">Millimetres in one unit: 1 or 10.</param>
    /// <param name="complain">Takes code, problem and fix.</param>
    /// <param name="lost">Takes the note that the length was rounded to 4 decimals; null where more decimals are refused.</param>
    public static Length? Read(string text, char decimalSign, decimal perUnit, TakesComplaint complain, TakesLoss? lost)
    {
        if (!NumberText.TryRead(text, decimalSign, out var number))
        {
            complain(Codes.NumberFormat, "This is not a length that can be read without guessing.", NumberText.Fix(decimalSign), NumberText.Expected(decimalSign));
            return null;
        }

        if (Rounded(number * perUnit, out var isRounded) is not { } length)
        {
            complain(
                Codes.NumberRange,
                number < 1 ? "This length is too small to be told from 0, which would be an absent lesion." : "A lesion cannot be longer than 500 mm.",
                number < 1 ? "Check the number and the unit; write 0 where the lesion is gone." : "Check the number and the unit.");
            return null;
        }

        if (isRounded && lost is null)
        {
            complain(Codes.NumberFormat, "A length has at most 4 decimals.", "Round it.", NumberText.Expected(decimalSign));
            return null;
        }

        if (isRounded)
        {
            lost!(Codes.Rounded);
        }

        return length;
    }

    /// <summary>Null for what is too long, and for what would become 0 and so an absent lesion.</summary>
    private static Length? Rounded(decimal millimetres, out bool isRounded)
    {
        var rounded = decimal.Round(millimetres, Decimals, MidpointRounding.ToEven);
        isRounded = rounded != millimetres;
        return rounded > Length.LargestMeasurement.Millimetres || (rounded == 0 && isRounded) ? null : Length.FromMillimetres(rounded);
    }
}
