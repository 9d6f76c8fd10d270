namespace Recist.Rules;

/// <summary>By an option, a CR with an equivocal finding is withheld and reads PR (option <c>crWithEquivocal</c> = withheld).</summary>
internal static class WithholdComplete
{
    public static OverallVerdict Apply(OverallVerdict verdict, OverallSituation s) =>
        verdict.Response == OverallResponse.CR && s.Equivocal && s.Options.WithholdCompleteWithEquivocal
            ? new(OverallResponse.PR, RuleIds.OverallCrWithheld, true)
            : verdict;
}
