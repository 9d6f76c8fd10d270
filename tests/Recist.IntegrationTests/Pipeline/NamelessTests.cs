using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

/// <summary>Who has no name that can be printed decides nothing, whichever head asks.</summary>
public class NamelessTests(StorageFixture storage)
{
    private static readonly string?[] NoNames = [null, "", " ", "\u00A0\u3000", "\u202E", "Ada\nExample", "A\u202Eda", "\u3164", "\u2800", "\u0301", "-"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nobody_without_a_name_signs_or_releases_and_nothing_is_recorded()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", Course.File("P-1", ("Baseline", "2026-01-05", 40m), ("Week 6", "2026-02-16", 24m)));
        var draft = (await host.ReportsAsync(edition: Edition.Clinician))[^1];
        foreach (string? name in NoNames)
        {
            Assert.Equal(DecisionResult.NoName, await SignAsync(host, name, draft));
        }

        Assert.Empty((await host.TimelineAsync()).Decisions);
        Assert.Equal(DecisionResult.Done, await SignAsync(host, "Dr Ada Example", draft));
        await host.PumpAsync();
        var patient = (await host.ReportsAsync(edition: Edition.Patient))[^1];
        foreach (string? name in NoNames)
        {
            Assert.Equal(DecisionResult.NoName, await ReleaseAsync(host, name, patient));
        }

        Assert.Equal([DecisionKind.Sign], (await host.TimelineAsync()).Decisions.Select(d => d.Kind));
        Assert.Empty(await host.ReportsAsync(asPatient: true));
        Assert.Equal(DecisionResult.Done, await ReleaseAsync(host, "Dr Ada Example", patient));
    }

    [Fact]
    public async Task A_file_is_taken_back_by_whoever_may_and_the_receipt_prints_no_name_raw()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var upload = await host.UploadAsync("a.json", Course.File("P-1", ("Baseline", "2026-01-05", 40m)));
        Assert.Equal(
            DecisionResult.Done, await host.Get<WithdrawUpload>().HandleAsync(By(host, "evil\u202Elive\nReason: none"), upload.Id, "Mistake", Cancel));
        await host.PumpAsync();
        foreach (bool html in new[] { false, true })
        {
            string receipt = await host.ReceiptAsync(upload, html);
            Assert.Contains("Unnamed", receipt, StringComparison.Ordinal);
            Assert.DoesNotContain("evil", receipt, StringComparison.Ordinal);
        }
    }

    private static ClinicScope By(PipelineHost host, string? name) => host.Scope with { Actor = new("u-nameless", name, "Oncologist") };

    private static Task<DecisionResult> SignAsync(PipelineHost host, string? name, ReportView report) =>
        host.Get<SignReport>().HandleAsync(By(host, name), report.Id, report.Sha256, "Reviewed and approved", Cancel);

    private static Task<DecisionResult> ReleaseAsync(PipelineHost host, string? name, ReportView report) =>
        host.Get<ReleaseReport>().HandleAsync(By(host, name), report.Id, report.Sha256, null, Cancel);
}
