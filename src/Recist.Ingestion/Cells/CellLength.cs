using System.Globalization;
using System.Text.RegularExpressions;

namespace Recist.Ingestion;

/// <summary>A length whose cell states its unit ("2.3 cm"), or that it is below 5 mm ("&lt;5").</summary>
internal static partial class CellLength
{
    private const decimal LeastMeasured = 5;

    /// <summary>The number in the unit of its column; null where the cell does not state a unit. With all its decimals: what is too long is rounded, and told, like any number.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="decimalSign">Declared decimal sign.</param>
    /// <param name="perUnit">Millimetres in the column's unit: 1 or 10.</param>
    public static string? InUnit(string text, char decimalSign, int perUnit)
    {
        if (WithUnit().Match(text) is not { Success: true } match || !NumberText.TryRead(match.Groups["number"].Value, decimalSign, out var number))
        {
            return null;
        }

        var inColumn = number * PerUnit(match.Groups["unit"].Value) / perUnit;
        return inColumn.ToString("0.####################", CultureInfo.InvariantCulture).Replace('.', decimalSign);
    }

    /// <summary>The unit that a cell states; null where it states none.</summary>
    public static string? Unit(string text) => WithUnit().Match(text) is { Success: true } match ? match.Groups["unit"].Value.ToLowerInvariant() : null;

    /// <summary>True for "&lt;5" in millimetres: below what is measured, and so too small to measure. A higher bound says nothing, and neither does one of nearly nothing.</summary>
    public static bool IsTooSmall(string text, char decimalSign, int perUnit) => Below().Match(text) is { Success: true } match
        && NumberText.TryRead(match.Groups["number"].Value, decimalSign, out var number)
        && number * (match.Groups["unit"].Value is { Length: > 0 } unit ? PerUnit(unit) : perUnit) is >= 2 and <= LeastMeasured;

    private static int PerUnit(string unit) => unit.Equals("cm", StringComparison.OrdinalIgnoreCase) ? 10 : 1;

    [GeneratedRegex(@"^(?<number>[0-9]+(?:[.,][0-9]+)?)\s?(?<unit>mm|cm)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WithUnit();

    [GeneratedRegex(@"^[<\uFF1C]\s?(?<number>[0-9]+(?:[.,][0-9]+)?)\s?(?<unit>mm|cm)?\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Below();
}
