using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

/// <summary>A decision covers what the person saw: whatever changes it by another path makes a draft that nobody has signed or released.</summary>
public class DecisionContentTests(StorageFixture storage)
{
    private static readonly (string, string, decimal) Baseline = ("Baseline", "2026-01-05", 40m);
    private static readonly (string, string, decimal)[] Stable = [Baseline, ("Week 6", "2026-02-16", 38m)];
    private static readonly (string, string, decimal)[] Progressed = [Baseline, ("Week 6", "2026-02-16", 60m)];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Naming_another_reader_releases_no_progression_that_nobody_opened()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.ChangeAsync(s => s with { NamedReader = "R1" });
        await host.UploadAsync("a.json", Course.Document(Course.Patient("P-1", 1, "R1", Stable), Course.Patient("P-1", 1, "R2", Progressed)));
        await SignAndReleaseAsync(host);
        var signed = (await CurrentAsync(host)).Patient;

        await host.ChangeAsync(s => s with { NamedReader = "R2" });
        // Anything that has the reports written anew; this list changes the size of the print alone.
        await ListAsync(host, "patient_id,language,large_print\nP-1,en,yes\n");
        await WorkAsync(host);

        Assert.Empty(await host.ReportsAsync(asPatient: true));
        var (clinician, patient) = await CurrentAsync(host);
        Assert.Equal((ReportStatus.Draft, ReportStatus.Draft), (clinician.Status, patient.Status));
        Assert.NotEqual(signed.Sha256, patient.Sha256);
        Assert.NotEqual(DecisionResult.Done, await ReleaseAsync(host, patient));
    }

    [Fact]
    public async Task Another_name_on_a_list_of_patients_makes_a_draft_that_nobody_has_signed()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await ListAsync(host, "patient_id,name,birth_year,revision\nP-1,Ada Right,1950,1\n");
        await host.UploadAsync("a.json", Course.File("P-1", Stable));
        await SignAndReleaseAsync(host);

        await ListAsync(host, "patient_id,name,birth_year,revision\nP-1,Bea Wrong,1961,2\n");
        await WorkAsync(host);

        Assert.Empty(await host.ReportsAsync(asPatient: true));
        var (clinician, patient) = await CurrentAsync(host);
        Assert.Equal((ReportStatus.Draft, ReportStatus.Draft), (clinician.Status, patient.Status));
    }

    [Fact]
    public async Task A_version_that_is_not_the_current_one_is_not_released()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", Course.File("P-1", Stable));
        await SignAsync(host, (await CurrentAsync(host)).Clinician);
        await host.PumpAsync();
        var versions = await host.ReportsAsync(edition: Edition.Patient);

        Assert.Equal(2, versions.Count);
        Assert.Equal(DecisionResult.Stale, await ReleaseAsync(host, versions[0]));
        Assert.Empty(await host.ReportsAsync(asPatient: true));
    }

    private static async Task ListAsync(PipelineHost host, string list) =>
        Assert.Equal(UploadStatus.Accepted, (await host.UploadAsync("list.csv", list)).Status);

    // What settings and lists change comes by messages, or by the sweeper.
    private static async Task WorkAsync(PipelineHost host)
    {
        await host.PumpAsync();
        host.Clock.Now += TimeSpan.FromHours(1);
        await host.Get<SweepUnfinished>().HandleAsync(Cancel);
        await host.PumpAsync();
    }

    private static async Task SignAndReleaseAsync(PipelineHost host)
    {
        Assert.Equal(DecisionResult.Done, await SignAsync(host, (await CurrentAsync(host)).Clinician));
        await host.PumpAsync();
        Assert.Equal(DecisionResult.Done, await ReleaseAsync(host, (await CurrentAsync(host)).Patient));
        await host.PumpAsync();
        Assert.Single(await host.ReportsAsync(asPatient: true));
    }

    private static async Task<(ReportView Clinician, ReportView Patient)> CurrentAsync(PipelineHost host) =>
        ((await host.ReportsAsync(edition: Edition.Clinician))[^1], (await host.ReportsAsync(edition: Edition.Patient))[^1]);

    private static Task<DecisionResult> SignAsync(PipelineHost host, ReportView report) =>
        host.Get<SignReport>().HandleAsync(host.Scope, report.Id, report.Sha256, "Reviewed and approved", Cancel);

    private static Task<DecisionResult> ReleaseAsync(PipelineHost host, ReportView report) =>
        host.Get<ReleaseReport>().HandleAsync(host.Scope, report.Id, report.Sha256, null, Cancel);
}
