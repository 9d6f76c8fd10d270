namespace Recist.Rules;

/// <summary>NE: neither CR nor PD, and without a complete baseline sum nothing else can be told.</summary>
internal static class MissingBaselineSum
{
    public static TargetVerdict? Of(TargetSituation s) => s.Earlier.BaselineSum is null
        ? new(TargetResponse.NE, new(RuleIds.TargetNoBaseline, s.Lesions.TargetIds, s.Facts()))
        : null;
}
