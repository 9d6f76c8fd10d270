using System.Globalization;

namespace Recist.Rules;

/// <summary>Makes the facts of a reason, each number as exact invariant text.</summary>
internal static class FactText
{
    public static Fact Mm(string name, Length value) => new(name, value.ToString());

    /// <summary>A limit in mm; 70 % of four decimals has five.</summary>
    public static Fact Mm(string name, decimal value) => new(name, value.ToString("0.######", CultureInfo.InvariantCulture));

    public static Fact Percent(string name, decimal value) => new(name, value.ToString("0.##########", CultureInfo.InvariantCulture));

    public static Fact Number(string name, int value) => new(name, value.ToString(CultureInfo.InvariantCulture));
}
