namespace Recist.Rules;

/// <summary>NE: a target was not evaluated and the others alone are not progression; never PR, SD or CR (RECIST 1.1 section 4.4.2).</summary>
internal static class IncompleteSum
{
    public static TargetVerdict Of(TargetSituation s) => new(TargetResponse.NE, new(RuleIds.TargetNe, s.Missing, s.Facts()));
}
