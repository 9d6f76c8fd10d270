namespace Recist.Rules;

/// <summary>The target rules in their stated order: the first that fits decides (RECIST 1.1 section 4.3.1).</summary>
internal static class TargetRules
{
    public static TargetVerdict Decide(TargetSituation situation) => situation.Sum is null
        ? ProgressionOfPartialSum.Of(situation)
            ?? ReappearanceAfterCompleteResponse.Of(situation)
            ?? MissingTargetThatCannotMatter.Of(situation)
            ?? IncompleteSum.Of(situation)
        : GrowthOfNormalNodes.Of(situation)
            ?? CompleteResponseOfTargets.Of(situation)
            ?? ProgressionFromNadir.Of(situation)
            ?? ReappearanceAfterCompleteResponse.Of(situation)
            ?? MissingBaselineSum.Of(situation)
            ?? PartialResponse.Of(situation)
            ?? PartialResponsePersists.Of(situation)
            ?? StableDisease.Of(situation);
}
