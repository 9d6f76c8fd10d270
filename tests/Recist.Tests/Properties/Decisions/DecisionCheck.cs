using Recist.Pipeline;

namespace Recist.Tests.Properties.Decisions;

/// <summary>Checks a decision at the moment at which it is made.</summary>
internal static class DecisionCheck
{
    public static void IsSound(Ledger ledger, Timeline timeline, Decision decision, PrintedPdf? pdf, ReleasePolicy policy)
    {
        var (isSign, byPolicy) = (decision.Kind == DecisionKind.Sign, decision.By == Actor.Policy);
        Broken.Unless(pdf is not null, $"a {decision.Kind} names no stored PDF");
        Broken.Unless(
            pdf!.Edition == (isSign ? Edition.Clinician : Edition.Patient), $"a {decision.Kind} names a PDF of the other edition");
        if (byPolicy)
        {
            Broken.Unless(!isSign, "a policy signed");
            Broken.Unless(!Progression.IsIn(timeline), "a policy released progression");
            Broken.Unless(policy != ReleasePolicy.OnRelease, "a policy released that releases nothing");
        }
        else
        {
            Broken.Unless(ledger.HasOpened(decision.By.Id, decision.SawSha256), $"a {decision.Kind} of what its person did not read");
        }
    }
}
