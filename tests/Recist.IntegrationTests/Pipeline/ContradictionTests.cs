using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

/// <summary>A correction is taken back on which a later upload was built: what is left cannot be read, and must not block anything for ever.</summary>
public class ContradictionTests(StorageFixture storage)
{
    private static readonly string Baseline = Course.File("P-1", ("Baseline", "2026-01-05", 40m));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string> Corrections => new()
    {
        { Course.File("P-1", 2, ("Baseline", "2026-01-01", 40m)), Course.File("P-1", ("Early", "2026-01-03", 40m)), "BEFORE_BASELINE" },
        { Organ("liver", 2, "Week 6", "2026-02-16"), Organ("brain", 1, "Week 12", "2026-03-30"), "CONFLICT_NEEDS_REVISION" },
    };

    [Theory]
    [MemberData(nameof(Corrections))]
    public async Task Its_reports_end_nothing_waits_and_the_next_file_of_the_patient_is_told_why(string correction, string built, string code)
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", Baseline);
        var corrected = await host.UploadAsync("b.json", correction);
        Assert.Equal(UploadStatus.Accepted, (await host.UploadAsync("c.json", built)).Status);

        Assert.Equal(DecisionResult.Done, await host.Get<WithdrawUpload>().HandleAsync(host.Scope, corrected.Id, "wrong patient", Cancel));
        await host.PumpAsync();
        var timeline = await host.TimelineAsync();
        Assert.Empty(timeline.Outbox);
        Assert.Empty(timeline.Assessed);
        Assert.All(await host.ReportsAsync(), r => Assert.True(r.Status is ReportStatus.Withdrawn or ReportStatus.Superseded, $"{r.Status}"));
        Assert.Contains(host.Logged, l => l.StartsWith("Error", StringComparison.Ordinal) && l.Contains(code, StringComparison.Ordinal));
        Assert.Empty(await host.Get<IPending>().ListDueAsync(host.Clock.Now.AddYears(1), Cancel).ToListAsync(Cancel));

        var told = await host.UploadAsync("d.json", Course.File("P-1", ("Week 18", "2026-05-11", 40m)));
        Assert.Equal(UploadStatus.Refused, told.Status);
        Assert.Contains(code, await host.ReceiptAsync(told), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_correction_sent_again_settles_it_and_the_weekly_summary_is_written_meanwhile()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", Baseline);
        var correction = Course.File("P-1", 2, ("Baseline", "2026-01-01", 40m));
        var corrected = await host.UploadAsync("b.json", correction);
        await host.UploadAsync("c.json", Course.File("P-1", ("Early", "2026-01-03", 40m)));
        var before = (await host.TimelineAsync()).Assessed.Select(a => (a.Label, a.Overall)).ToList();
        await host.Get<WithdrawUpload>().HandleAsync(host.Scope, corrected.Id, "wrong patient", Cancel);
        await host.PumpAsync();

        await host.HandleAsync(QueueName.Summaries, """{"clinic":"north","week":"2026-w22"}""");
        Assert.Equal(UploadStatus.Accepted, (await host.UploadAsync("again.json", correction)).Status);
        Assert.Equal(before, (await host.TimelineAsync()).Assessed.Select(a => (a.Label, a.Overall)));
    }

    private static string Organ(string organ, int revision, string label, string date) =>
        Course.File("P-1", revision, (label, date, 24m)).Replace("\"lung\"", $"\"{organ}\"", StringComparison.Ordinal);
}
