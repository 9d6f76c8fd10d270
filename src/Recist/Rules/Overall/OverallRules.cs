namespace Recist.Rules;

/// <summary>Combines target, non-target and new lesions: the first rule that fits decides (RECIST 1.1 section 4.4, Tables 1 and 2).</summary>
internal static class OverallRules
{
    public static OverallVerdict Decide(OverallSituation situation) =>
        WithholdComplete.Apply(
            AnyProgression.Of(situation)
                ?? WithTargets.Of(situation)
                ?? NonTargetsOnly.Of(situation)
                ?? NoDiseaseAtBaseline.Of(situation),
            situation);
}
