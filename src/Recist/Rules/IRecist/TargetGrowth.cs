namespace Recist.Rules;

/// <summary>iCPD: targets caused the iUPD, and their sum is at least 5 mm above the sum there (iRECIST Table 2).</summary>
/// <remarks>Only targets evaluated at the iUPD are compared. One that is missing now counts 0, since it can only add.</remarks>
internal static class TargetGrowth
{
    public static Reason? Of(IRecistSituation s)
    {
        if (!s.Pending!.Has(ProgressionCauses.Targets))
        {
            return null;
        }

        var (mark, now) = (Length.Zero, Length.Zero);
        for (var i = 0; i < s.Pending.Targets.Length; i++)
        {
            if (s.Pending.Targets[i].Value is { } then)
            {
                mark += then;
                now += s.Reading.Visit.TargetValues[i].Value ?? Length.Zero;
            }
        }

        return FurtherGrowth.Reached(mark, now)
            ? new(RuleIds.IRecistTargetGrowth, [.. s.Pending.Targets.Where(static t => t.Value is not null).Select(static t => t.Lesion)],
                s.Facts(FactText.Mm("sumMm", now), FactText.Mm("unconfirmedMm", mark), FactText.Mm("limitMm", FurtherGrowth.Limit(mark))))
            : null;
    }
}
