using System.Globalization;

namespace Recist.Reports.Words;

/// <summary>How a sum has changed from the nadir, and, where it reaches one of the two limits of progression only, which one it misses.</summary>
internal static class GrowthWords
{
    /// <summary>"Day 42; +20.0%, +4.9 mm": the nadir's visit and the change from it, as far as they are known.</summary>
    public static string FromNadir(ReasonFacts f)
    {
        var parts = new List<string>(2);
        if (f.Has("pctFromNadir"))
        {
            parts.Add(f.Percent("pctFromNadir"));
        }

        if (Change(f) is { } grown && f.Has("nadirVisit"))
        {
            parts.Add(ReasonFacts.Change(grown, Least(f)));
        }

        var change = string.Join(", ", parts);
        return string.Join("; ", new[] { f.If("nadirVisit", ""), change }.Where(t => t.Length > 0)) is { Length: > 0 } text ? $" ({text})" : "";
    }

    /// <summary>"+20.0% reaches the 20%, but +4.9 mm is less than 5 mm"; empty where both limits are reached or neither is, or the criteria have one.</summary>
    public static string OneLimitOnly(ReasonFacts f)
    {
        var least = Least(f);
        if (least == 0 || Change(f) is not { } grown || grown <= 0 || f.Value("nadirMm") is not { } nadir)
        {
            return "";
        }

        var (byPercent, byLength) = (ReachesPercent(grown, nadir), grown >= least);
        var (percent, length) = (nadir > 0 ? ReasonFacts.Percent(100m * grown / nadir) : "any growth from 0 mm", ReasonFacts.Change(grown, least));
        var limit = least.ToString("0.####", CultureInfo.InvariantCulture) + " mm";
        return (byPercent, byLength) switch
        {
            (true, false) => $"{percent} reaches the 20%, but {length} is less than {limit}",
            (false, true) => $"{length} reaches the {limit}, but {percent} is less than 20%",
            _ => "",
        };
    }

    /// <summary>True where the sum reaches both limits of progression.</summary>
    public static bool ReachesBoth(ReasonFacts f) => Change(f) is { } grown && grown > 0 && ReachesPercent(grown, f.Value("nadirMm")!.Value) && grown >= Least(f);

    private static bool ReachesPercent(decimal grown, decimal nadir) => 5m * grown >= nadir;

    private static decimal Least(ReasonFacts f) => SumLimits.LeastGrowth(f.Options);

    private static decimal? Change(ReasonFacts f) => f.Value("sumMm") - f.Value("nadirMm");
}
