namespace Recist.Rules;

/// <summary>By an option, a CR with an equivocal finding is withheld (option <c>crWithEquivocal</c> = withheld): it reads PR, and without targets Non-CR/Non-PD.</summary>
internal static class WithholdComplete
{
    public static OverallVerdict Apply(OverallVerdict verdict, OverallSituation s) =>
        verdict.Response == OverallResponse.CR && s.Equivocal && s.Options.WithholdCompleteWithEquivocal
            ? new(s.Target is null ? OverallResponse.NonCRNonPD : OverallResponse.PR, RuleIds.OverallCrWithheld, true)
            : verdict;
}
