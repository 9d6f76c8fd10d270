using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

public class WithdrawVisitTests(StorageFixture storage)
{
    [Theory]
    [InlineData("R1", "R2")]
    [InlineData("R2", "R1")]
    public async Task A_reader_whose_every_visit_was_taken_back_keeps_no_other_read_from_standing(string gone, string stands)
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        (string, string, decimal)[] visits = [("Baseline", "2026-01-05", 40m), ("Week 6", "2026-02-16", 24m)];
        await host.UploadAsync("a.json", Course.Document(Course.Patient("P-1", 1, gone, visits), Course.Patient("P-1", 1, stands, visits)));
        Assert.DoesNotContain(await host.ReportsAsync(), r => r.Id.Edition == Edition.Patient);

        var timeline = (await host.TimelineAsync()).Id;
        foreach (var (label, _, _) in visits)
        {
            Assert.Equal(DecisionResult.Done, await host.Get<WithdrawVisit>().HandleAsync(host.Scope, timeline, new(gone, label, null, null), "not this patient", Cancel));
        }

        await host.PumpAsync();
        Assert.Equal(ReportStatus.Draft, (await host.ReportsAsync(edition: Edition.Patient))[^1].Status);
        Assert.Equal(ReportStatus.Draft, (await host.ReportsAsync(edition: Edition.Clinician))[^1].Status);
    }

    private static readonly (string, string, decimal) Baseline = ("Baseline", "2026-01-05", 40m);
    private static readonly (string, string, decimal) Week6 = ("Week 6", "2026-02-16", 24m);
    private static readonly (string, string, decimal) Week12 = ("Week 12", "2026-03-30", 30m);
    private static readonly VisitName OfWeek6 = new("R1", "Week 6", null, null);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Later_visits_are_read_anew_rows_stay_and_who_and_why_are_kept()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", Course.File("P-1", Baseline, Week6, Week12));
        Assert.Equal(["", "PR", "PD"], await ResponsesAsync(host));
        var draft = (await host.ReportsAsync(edition: Edition.Patient))[^1];

        // Without the 24 mm of week 6 the 30 mm of week 12 are -25 % from baseline: stable.
        Assert.Equal(DecisionResult.Done, await WithdrawAsync(host, OfWeek6));
        Assert.Equal(["", "SD"], await ResponsesAsync(host));
        var timeline = await host.TimelineAsync();
        Assert.Equal(3, timeline.Visits.Length);
        var decision = Assert.Single(timeline.Decisions);
        Assert.Equal(("Another patient's scan", PipelineHost.Doctor), (decision.Text, decision.By));
        Assert.Equal(ReportStatus.Superseded, (await host.ReportsAsync(edition: Edition.Patient)).Single(r => r.Id == draft.Id).Status);
    }

    [Fact]
    public async Task A_repeat_changes_nothing_and_a_visit_that_is_not_there_is_not_found()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", Course.File("P-1", Baseline, Week6, Week12));
        await WithdrawAsync(host, OfWeek6);
        var before = await host.StateAsync();
        Assert.Equal(DecisionResult.Done, await WithdrawAsync(host, OfWeek6));
        Assert.Equal(before, await host.StateAsync());
        Assert.Single((await host.TimelineAsync()).Decisions);
        foreach (var none in new[] { OfWeek6 with { Label = "Week 7" }, OfWeek6 with { Reader = "R2" }, OfWeek6 with { Date = "2026-02-17" } })
        {
            Assert.Equal(DecisionResult.NotFound, await WithdrawAsync(host, none));
        }
    }

    [Fact]
    public async Task It_may_be_sent_again_with_a_higher_revision_and_lower_ones_stay_away_whenever_they_come()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", Course.File("P-1", Baseline, Week6));
        await WithdrawAsync(host, OfWeek6);
        var repeated = await host.UploadAsync("b.json", Course.File("P-1", Baseline, Week6, Week12));
        Assert.Equal(UploadStatus.Accepted, repeated.Status);
        Assert.Contains("VISIT_TAKEN_BACK", await host.ReceiptAsync(repeated), StringComparison.Ordinal);
        Assert.Equal(["", "SD"], await ResponsesAsync(host));

        var other = await host.UploadAsync("c.json", Course.File("P-1", ("Week 6", "2026-02-16", 25m)));
        Assert.Equal(UploadStatus.Refused, other.Status);
        Assert.Contains("CONFLICT_NEEDS_REVISION", await host.ReceiptAsync(other), StringComparison.Ordinal);

        Assert.Equal(UploadStatus.Accepted, (await host.UploadAsync("d.json", Course.File("P-1", 2, ("Week 6", "2026-02-16", 36m)))).Status);
        Assert.Equal(["", "SD", "SD"], await ResponsesAsync(host));
    }

    [Fact]
    public async Task The_order_of_files_and_withdrawal_decides_nothing()
    {
        string[] files = [Course.File("P-1", Baseline, Week6), Course.File("P-1", Baseline, Week6, Week12), Course.File("P-1", 2, ("Week 6", "2026-02-16", 36m))];
        var hashes = new HashSet<string>();
        foreach (var order in new[] { "0w12", "01w2", "1w02", "01 2w" })
        {
            var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
            foreach (var step in order.Replace(" ", "", StringComparison.Ordinal))
            {
                if (step == 'w')
                {
                    Assert.Equal(DecisionResult.Done, await WithdrawAsync(host, OfWeek6 with { Revision = 1 }));
                }
                else
                {
                    Assert.Equal(UploadStatus.Accepted, (await host.UploadAsync($"{step}.json", files[step - '0'])).Status);
                }
            }

            hashes.Add(await host.StateAsync());
        }

        Assert.Single(hashes);
    }

    [Theory]
    [InlineData("2026-02-16")]
    [InlineData("2026-02-12")]
    public async Task A_lower_revision_that_comes_late_is_taken_back_too_with_its_date_or_another(string date)
    {
        var hashes = new HashSet<string>();
        foreach (var order in new[] { "12w", "2w1", "21w" })
        {
            var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
            await host.UploadAsync("0.json", Course.File("P-1", Baseline));
            foreach (var step in order)
            {
                if (step == 'w')
                {
                    Assert.Equal(DecisionResult.Done, await WithdrawAsync(host, OfWeek6));
                }
                else
                {
                    var file = step == '1' ? Course.File("P-1", ("Week 6", date, 25m), Week12) : Course.File("P-1", 2, Week6);
                    Assert.Equal(UploadStatus.Accepted, (await host.UploadAsync($"{step}.json", file)).Status);
                }
            }

            Assert.Equal(["", "SD"], await ResponsesAsync(host));
            hashes.Add(await host.StateAsync());
        }

        Assert.Single(hashes);
    }

    [Fact]
    public async Task The_baseline_can_be_taken_back_and_the_rest_is_assessed_without_it()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", Course.File("P-1", Baseline, Week6, Week12));
        Assert.Equal(DecisionResult.Done, await WithdrawAsync(host, OfWeek6 with { Label = "Baseline" }));

        // No response against a baseline that is not there; the 30 mm of week 12 are progression over the 24 mm of week 6.
        Assert.Equal(["NE", "PD"], await ResponsesAsync(host));
        Assert.Equal(0, (await host.ClinicStateAsync()).Unfinished);
    }

    [Fact]
    public async Task The_last_visit_can_be_taken_back_and_its_report_with_it()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", Course.File("P-1", Baseline));
        Assert.Equal(DecisionResult.Done, await WithdrawAsync(host, OfWeek6 with { Label = "Baseline" }));
        Assert.Empty((await host.TimelineAsync()).Assessed);
        Assert.All(await host.ReportsAsync(), r => Assert.Equal(ReportStatus.Withdrawn, r.Status));
        Assert.Equal(0, (await host.ClinicStateAsync()).Unfinished);
    }

    private static async Task<DecisionResult> WithdrawAsync(PipelineHost host, VisitName visit)
    {
        var result = await host.Get<WithdrawVisit>().HandleAsync(host.Scope, (await host.TimelineAsync()).Id, visit, "Another patient's scan", Cancel);
        await host.PumpAsync();
        return result;
    }

    private static async Task<IEnumerable<string>> ResponsesAsync(PipelineHost host) =>
        (await host.TimelineAsync()).Assessed.OrderBy(a => a.Date, StringComparer.Ordinal).Select(a => a.Overall ?? "");
}
