namespace Recist.Rules;

/// <summary>The non-target rules in their stated order: the first that fits decides (RECIST 1.1 section 4.3.3).</summary>
internal static class NonTargetRules
{
    public static NonTargetVerdict Decide(NonTargetSituation situation) =>
        UnequivocalProgression.Of(situation)
            ?? ReappearanceOfNonTarget.Of(situation)
            ?? NonTargetNotEvaluated.Of(situation)
            ?? CompleteResponseOfNonTargets.Of(situation)
            ?? NonTargetPersists.Of(situation);
}
