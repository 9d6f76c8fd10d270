using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>PD: the sum is at least 20 % and at least 5 mm above the nadir (RECIST 1.1 section 4.3.1). Outranks PR.</summary>
internal static class ProgressionFromNadir
{
    public static TargetVerdict? Of(TargetSituation s) => Holds(s) && !ReappearedTooSmall.Explains(s)
        ? new(TargetResponse.PD, new(RuleIds.TargetPd, s.Lesions.TargetIds, Facts(s)))
        : null;

    /// <summary>True where the complete sum reaches both limits.</summary>
    public static bool Holds(TargetSituation s) =>
        s.Sum is { } sum && s.Earlier.Nadir.Sum is { } nadir && ProgressionLimits.Reached(sum, nadir, s.Options);

    /// <summary>Sum, nadir, limit and, where the nadir is not 0, the change in percent.</summary>
    public static ImmutableArray<Fact> Facts(TargetSituation s)
    {
        var limit = FactText.Mm("limitMm", ProgressionLimits.Limit(s.Earlier.Nadir.Sum!.Value, s.Options));
        return PercentChange.Between(s.Earlier.Nadir.Sum, s.Sum) is { } percent
            ? s.Facts(limit, FactText.Percent("pctFromNadir", percent))
            : s.Facts(limit);
    }
}
