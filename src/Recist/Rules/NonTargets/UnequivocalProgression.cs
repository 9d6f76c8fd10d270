namespace Recist.Rules;

/// <summary>PD: the reader calls a non-target unequivocally progressing (RECIST 1.1 section 4.3.4). The reader's judgement, never computed.</summary>
internal static class UnequivocalProgression
{
    public static NonTargetVerdict? Of(NonTargetSituation s) => s.Statuses.Contains(NonTargetStatus.UnequivocalProgression)
        ? new(NonTargetResponse.PD, new(RuleIds.NonTargetPd, s.Where(x => x == NonTargetStatus.UnequivocalProgression), []))
        : null;
}
