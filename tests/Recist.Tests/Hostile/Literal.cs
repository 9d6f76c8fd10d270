using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Recist.Ingestion;

namespace Recist.Tests.Hostile;

/// <summary>Whether what was read stands in the bytes as it was read: no length may come from anywhere else.</summary>
internal static partial class Literal
{
    /// <summary>The first length that does not stand in the text; null where all do, or nothing was read.</summary>
    public static string? Fault(Reading reading, ReadOnlySpan<byte> bytes)
    {
        if (reading.Submission is null)
        {
            return null;
        }

        var text = bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes),
            _ => Encoding.UTF8.GetString(bytes),
        };
        var numbers = WithPoint().Matches(text).Concat(WithComma().Matches(text)).Select(m => decimal.TryParse(m.Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var n) ? n : 0).ToHashSet();
        foreach (var measured in reading.Submission.Patients.SelectMany(p => p.History.Visits).SelectMany(v => v.Measurements))
        {
            if (measured.Diameter is { } length && !numbers.Contains(length.Millimetres) && !numbers.Contains(length.Millimetres / 10))
            {
                return FormattableString.Invariant($"{measured.Lesion} was read as {length.Millimetres} mm, which stands nowhere in the file");
            }
        }

        return null;
    }

    // Whole numbers as they stand, not parts of longer ones.
    [GeneratedRegex("[0-9]+(?:[.][0-9]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex WithPoint();

    [GeneratedRegex("[0-9]+,[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex WithComma();
}
