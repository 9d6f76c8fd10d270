namespace Recist.Rules;

/// <summary>The growth that confirms: at least 5 mm above the smallest value since the iUPD (iRECIST Table 2; option <c>irecistGrowthFrom</c>). Small steps add up.</summary>
/// <remarks>Table 2 prints "&gt; 5 mm" in one row and "&gt;= 5 mm" elsewhere; the latter is used throughout.</remarks>
internal static class FurtherGrowth
{
    public static bool Reached(Length mark, Length now) => now.Millimetres >= Limit(mark);

    /// <summary>The smallest sum that confirms, in mm.</summary>
    public static decimal Limit(Length mark) => mark.Millimetres + 5m;
}
