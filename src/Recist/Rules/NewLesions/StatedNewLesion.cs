namespace Recist.Rules;

/// <summary>The reader's own word: unequivocal is PD whatever else, equivocal is followed, ruled out clears it (RECIST 1.1 section 4.3.5).</summary>
internal static class StatedNewLesion
{
    public static NewLesionJudgement Of(NewLesionFinding finding) => new(finding.Lesion, finding.Status, finding.Status switch
    {
        NewLesionStatus.Unequivocal => RuleIds.NewLesionUnequivocal,
        NewLesionStatus.RuledOut => RuleIds.NewLesionRuledOut,
        _ => RuleIds.NewLesionEquivocal,
    });
}
