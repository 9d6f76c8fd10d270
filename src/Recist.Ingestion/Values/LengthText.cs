namespace Recist.Ingestion;

/// <summary>Lengths in files: millimetres, or centimetres where the heading or a unit says so.</summary>
internal static class LengthText
{
    /// <summary>The length; null where <see cref="Read"/> would complain.</summary>
    public static Length? TryRead(string text, char decimalSign, decimal perUnit) =>
        NumberText.TryRead(text, decimalSign, out var number) && Length.FromMillimetres(number * perUnit) is var length && length <= Length.LargestMeasurement
            ? length
            : null;

    /// <summary>Reads one length and complains where it is none.</summary>
    /// <param name="text">Text as found.</param>
    /// <param name="decimalSign">Declared decimal sign.</param>
    /// <param name="perUnit">Millimetres in one unit: 1 or 10.</param>
    /// <param name="complain">Takes code, problem and fix.</param>
    public static Length? Read(string text, char decimalSign, decimal perUnit, TakesComplaint complain)
    {
        if (!NumberText.TryRead(text, decimalSign, out var number))
        {
            complain(Codes.NumberFormat, "This is not a length that can be read without guessing.", NumberText.Fix(decimalSign), NumberText.Expected(decimalSign));
            return null;
        }

        var length = Length.FromMillimetres(number * perUnit);
        if (length > Length.LargestMeasurement)
        {
            complain(Codes.NumberRange, "A lesion cannot be longer than 500 mm.", "Check the number and the unit.");
            return null;
        }

        return length;
    }
}
