using Recist.Pipeline;

namespace Recist.Tests.Properties.Decisions;

/// <summary>What was decided before on the same visit, and is not now, says why.</summary>
internal static class NeedsCheck
{
    public static async Task HoldsAsync(World world, Timeline timeline)
    {
        foreach (var edition in new[] { Edition.Clinician, Edition.Patient })
        {
            if (await world.Host.CurrentAsync(timeline.Id, edition) is not { } current)
            {
                continue;
            }

            DecisionKind? wanted = current.Status == ReportStatus.Draft ? DecisionKind.Sign
                : current is { Status: ReportStatus.Signed, Id.Edition: Edition.Patient } ? DecisionKind.Release
                : null;
            var mustSay = wanted is { } kind && world.Ledger.Last(timeline.Id, kind)?.Pdf.Visit == current.Visit;
            world.Tally.DecidedAnew += mustSay ? 1 : 0;
            Broken.Unless(!mustSay || current.Needs is not null, $"the {edition} edition does not say that it needs a new {wanted}");

            // A policy may release what nobody has signed: that the clinician edition has to be signed anew is said of both.
            Broken.Unless(
                wanted is not null || current.Needs is null
                    || (edition == Edition.Patient && current.Needs.StartsWith("needs a new signature", StringComparison.Ordinal)),
                $"the {edition} edition is {current.Status} and says that it {current.Needs}");
        }
    }
}
