namespace Recist.Rules;

/// <summary>PD although targets are missing: the evaluated ones alone reach the limits, and the missing ones can only add (RECIST 1.1 section 4.4.2).</summary>
internal static class ProgressionOfPartialSum
{
    public static TargetVerdict? Of(TargetSituation s) =>
        s.PartialSum is { } partial && s.Earlier.Nadir.Sum is { } nadir && ProgressionLimits.Reached(partial, nadir, s.Options) && !ReappearedTooSmall.Explains(s)
            ? new(TargetResponse.PD, new(RuleIds.TargetPdIncomplete, [.. s.Values.Where(v => v.Value is not null).Select(v => v.Lesion)],
                s.Facts(FactText.Mm("limitMm", ProgressionLimits.Limit(nadir, s.Options)))))
            : null;
}
