namespace Recist.Rules;

/// <summary>A lesion in a region that was not imaged at baseline is new all the same (RECIST 1.1 section 4.3.5).</summary>
internal static class RegionNotImagedAtBaseline
{
    public static NewLesionJudgement? Of(NewLesionFinding finding) =>
        finding is { Status: NewLesionStatus.Unequivocal, RegionImagedAtBaseline: false }
            ? new(finding.Lesion, NewLesionStatus.Unequivocal, RuleIds.NewLesionRegionNotImaged)
            : null;
}
