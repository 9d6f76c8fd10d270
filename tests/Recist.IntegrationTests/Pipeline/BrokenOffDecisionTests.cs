using Microsoft.Extensions.Logging.Abstractions;
using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

/// <summary>A signature whose process dies between the commit and the message, while another report of the timeline is being written.</summary>
public class BrokenOffDecisionTests(StorageFixture storage)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_signature_broken_off_after_its_commit_is_carried_out_though_the_timelines_note_was_taken_away()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync(), new() { ForgottenAge = TimeSpan.Zero });
        await host.UploadAsync("a.json", Course.File("P-1", ("Baseline", "2026-01-05", 40m), ("Week 6", "2026-02-16", 24m)));
        var draft = (await host.ReportsAsync(edition: Edition.Clinician))[^1];
        var timeline = await host.TimelineAsync();
        var dying = new DecisionWriter(
            host.Get<ITimelines>(), host.Get<IProfiles>(), host.Get<IClinics>(), DyingNotes(host, timeline.Id), host.Get<DecisionAudit>(), host.Clock);

        await Assert.ThrowsAsync<IOException>(() => dying.DecideAsync(
            host.Scope, draft.Id, DecisionKind.Sign, draft.Sha256, (_, _, _, _) => null, "Reviewed and approved", Cancel));
        Assert.NotEmpty((await host.TimelineAsync()).Outbox);

        host.Clock.Now += TimeSpan.FromMinutes(1);
        await host.Get<SweepUnfinished>().HandleAsync(Cancel);
        await host.PumpAsync();
        Assert.Empty((await host.TimelineAsync()).Outbox);
        Assert.Equal(ReportStatus.Signed, (await host.ReportsAsync(edition: Edition.Clinician))[^1].Status);
        Assert.Empty(await host.Get<IPending>().ListDueAsync(host.Clock.Now.AddYears(1), Cancel).ToListAsync(Cancel));
    }

    [Fact]
    public async Task A_visit_whose_withdrawal_is_broken_off_after_its_commit_is_taken_back_all_the_same()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync(), new() { ForgottenAge = TimeSpan.Zero });
        await host.UploadAsync("a.json", Course.File("P-1", ("Baseline", "2026-01-05", 40m), ("Week 6", "2026-02-16", 24m)));
        var timeline = await host.TimelineAsync();
        var dying = new WithdrawVisit(
            host.Get<ITimelines>(), host.Get<IClinics>(), DyingNotes(host, timeline.Id), host.Get<IAudit>(), host.Clock, NullLogger<WithdrawVisit>.Instance);
        await Assert.ThrowsAsync<IOException>(() => dying.HandleAsync(host.Scope, timeline.Id, new("R1", "Week 6", null, null), "wrong patient", Cancel));

        host.Clock.Now += TimeSpan.FromMinutes(1);
        await host.Get<SweepUnfinished>().HandleAsync(Cancel);
        await host.PumpAsync();
        timeline = await host.TimelineAsync();
        Assert.Empty(timeline.Outbox);
        Assert.Equal("Baseline", Assert.Single(timeline.Assessed).Label);
        Assert.Empty(await host.Get<IPending>().ListDueAsync(host.Clock.Now.AddYears(1), Cancel).ToListAsync(Cancel));
    }

    [Fact]
    public async Task A_decision_that_went_through_leaves_no_note()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", Course.File("P-1", ("Baseline", "2026-01-05", 40m), ("Week 6", "2026-02-16", 24m)));
        var draft = (await host.ReportsAsync(edition: Edition.Clinician))[^1];
        Assert.Equal(DecisionResult.Done, await host.Get<SignReport>().HandleAsync(host.Scope, draft.Id, draft.Sha256, "Reviewed and approved", Cancel));
        await host.PumpAsync();
        Assert.Empty(await host.Get<IPending>().ListDueAsync(host.Clock.Now.AddYears(1), Cancel).ToListAsync(Cancel));
    }

    private static DecisionNotes DyingNotes(PipelineHost host, TimelineId timeline) => new(
        host.Get<IPending>(), new DyingQueues(host.Get<IPending>(), timeline), host.Get<PipelineOptions>(), host.Clock);

    // What the race does to the timeline's own note, and then the end of the process.
    private sealed class DyingQueues(IPending pending, TimelineId timeline) : IQueues
    {
        public async Task SendAsync(string queue, string message, CancellationToken cancellationToken)
        {
            if (await pending.FindAsync($"t.{timeline}", cancellationToken) is { } note)
            {
                await pending.RemoveAsync(note, cancellationToken);
            }

            throw new IOException("The process dies here.");
        }
    }
}
