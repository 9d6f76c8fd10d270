using System.Collections.Immutable;
using Recist.Reports.Statistics;

namespace Recist.Cli.Output;

/// <summary>The days on which patients at risk are counted.</summary>
internal static class CohortDays
{
    private const int TwelveWeeks = 84;
    private const int MostByDefault = 10;

    /// <summary>The days that were asked for; else every 12 weeks while someone is at risk.</summary>
    public static ImmutableArray<int> Of(ImmutableArray<int> asked, KaplanMeier curve) => !asked.IsEmpty ? asked
        : [.. Enumerable.Range(0, MostByDefault).Select(i => i * TwelveWeeks).TakeWhile(d => d == 0 || curve.AtRisk(d) > 0)];
}
