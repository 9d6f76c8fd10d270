namespace Recist.Reports.Charts;

/// <summary>Heights for labels at the right of a chart: as near to their lines as they can be without touching each other.</summary>
internal static class Gutter
{
    /// <summary>Spreads heights.</summary>
    /// <param name="wanted">Heights of the lines, from top to bottom.</param>
    /// <param name="room">Least distance between two labels.</param>
    /// <param name="top">Smallest height.</param>
    /// <param name="bottom">Largest height; wins over <paramref name="top"/> only where both fit.</param>
    public static double[] Spread(IReadOnlyList<double> wanted, double room, double top, double bottom)
    {
        var placed = wanted.ToArray();
        for (var i = 0; i < placed.Length; i++)
        {
            placed[i] = Math.Max(placed[i], i == 0 ? top : placed[i - 1] + room);
        }

        for (var i = placed.Length - 1; i >= 0; i--)
        {
            placed[i] = Math.Min(placed[i], i == placed.Length - 1 ? bottom : placed[i + 1] - room);
        }

        return placed;
    }
}
