using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

public class WeeklyTests(StorageFixture storage)
{
    private static readonly (string, string, decimal)[] Visits = [("Baseline", "2026-01-05", 40m), ("Week 6", "2026-02-16", 24m)];
    private static readonly IsoWeek Week = new(2026, 23);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_week_is_summarised_once_after_the_local_monday_morning()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", Course.File("P-1", Visits));
        await host.UploadAsync("bad.json", "{}");

        // Monday 8 June 2026, 06:00 in Berlin is 04:00 UTC.
        await TickAsync(host, new(2026, 6, 8, 3, 59, 0, TimeSpan.Zero));
        Assert.Null(await host.Get<IWeeks>().FindSummaryAsync(PipelineHost.Clinic, Week, Cancel));
        await TickAsync(host, new(2026, 6, 8, 4, 0, 0, TimeSpan.Zero));
        await TickAsync(host, new(2026, 6, 8, 4, 0, 0, TimeSpan.Zero));
        await TickAsync(host, new(2026, 6, 8, 5, 0, 0, TimeSpan.Zero));

        var summary = await host.Get<IWeeks>().FindSummaryAsync(PipelineHost.Clinic, Week, Cancel);
        Assert.Equal((1, 1, 1), (summary!.Edition, summary.Counts.Results, summary.Counts.Refused));
        var csv = await CsvAsync(host, Week);
        Assert.Equal(2, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("north,DEMO-1,P-1,Week 6,2026-02-16,R1,24,-40,-40", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missed_doubled_and_parallel_ticks_leave_no_week_out_and_none_twice()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var random = new Random(5);
        var end = new DateTimeOffset(2027, 1, 20, 0, 0, 0, TimeSpan.Zero);
        for (var now = host.Clock.Now; now < end; now += TimeSpan.FromHours(random.Next(1, 30 * 24)))
        {
            host.Clock.Now = now;
            await Task.WhenAll(Enumerable.Range(0, random.Next(1, 3)).Select(_ => host.Get<DispatchWeeklySummaries>().HandleAsync(Cancel)));
            await Task.WhenAll(host.PumpAsync(), host.PumpAsync());
        }

        await TickAsync(host, end);
        await TickAsync(host, end);
        for (var week = Week; week < new IsoWeek(2027, 3); week = week.Next)
        {
            Assert.Equal(1, (await host.Get<IWeeks>().FindSummaryAsync(PipelineHost.Clinic, week, Cancel))?.Edition);
        }

        Assert.Equal(new IsoWeek(2027, 2), await host.Get<IClinics>().SummarisedThroughAsync(PipelineHost.Clinic, Cancel));
        Assert.Null(await host.Get<IWeeks>().FindSummaryAsync(PipelineHost.Clinic, new(2027, 3), Cancel));
    }

    [Fact]
    public async Task A_result_that_comes_after_its_summary_makes_an_amended_edition_and_leaves_the_first()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", Course.File("P-1", Visits));
        var first = await host.Get<WriteWeeklySummary>().HandleAsync(PipelineHost.Clinic, Week, Cancel);
        var firstCsv = await CsvAsync(host, Week);
        await host.UploadAsync("b.json", Course.File("P-2", Visits));

        var second = await host.Get<IWeeks>().FindSummaryAsync(PipelineHost.Clinic, Week, Cancel);
        Assert.Equal((1, 2), (first!.Edition, second!.Edition));
        Assert.Contains("P-2", await CsvAsync(host, Week), StringComparison.Ordinal);
        var kept = await host.Get<IBlobs>().ReadAsync(BlobPath.Summary(PipelineHost.Clinic, Week, SummaryFile.NewResults, 1), Cancel);
        Assert.Equal(firstCsv, System.Text.Encoding.UTF8.GetString(kept!.Value.Span));
    }

    [Fact]
    public async Task A_correction_is_told_as_a_change_of_the_week_in_which_it_was_computed()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", Course.File("P-1", Visits));
        host.Clock.Now += TimeSpan.FromDays(7);
        await host.UploadAsync("b.json", Course.File("P-1", 2, ("Week 6", "2026-02-16", 41m)));

        var entry = Assert.Single(await host.Get<IWeeks>().ListAsync(PipelineHost.Clinic, Week.Next, Cancel));
        Assert.Equal(("PR", "Week 6"), (entry.Previous, entry.Label));
    }

    [Fact]
    public async Task A_result_that_comes_while_its_summary_is_written_is_in_the_amended_one()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", Course.File("P-1", Visits));
        await host.UploadAsync("b.json", Course.File("P-2", [.. Visits, ("Week 12", "2026-03-30", 41m)]));
        var table = host.Clients.Tables.GetTableClient("Weekly");
        var entries = await table.QueryAsync<Azure.Data.Tables.TableEntity>(e => e.PartitionKey == "north_2026-w23", cancellationToken: Cancel).ToListAsync(Cancel);
        var late = entries.First(r => r.RowKey[0] != '_');
        await table.DeleteEntityAsync(late.PartitionKey, late.RowKey, cancellationToken: Cancel);
        var renderer = new LateRenderer(() => table.UpsertEntity(late, cancellationToken: Cancel));
        var writer = new WriteWeeklySummary(
            host.Get<IClinics>(), host.Get<IWeeks>(), host.Get<IBlobs>(), host.Get<IPending>(), host.Get<WeeklyFactsBuilder>(), renderer, host.Clock,
            Microsoft.Extensions.Logging.Abstractions.NullLogger<WriteWeeklySummary>.Instance);

        host.Clock.Now = new(2026, 6, 8, 5, 0, 0, TimeSpan.Zero);
        var summary = await writer.HandleAsync(PipelineHost.Clinic, Week, Cancel);
        Assert.Equal((2, 3), (summary!.Edition, summary.Counts.Results));
    }

    [Fact]
    public async Task Every_patient_of_the_week_is_in_it_whatever_letter_its_key_begins_with()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", Course.Document([.. Enumerable.Range(0, 40).Select(i => Course.Patient($"P-{i}", 1, "R1", Visits))]));
        await host.Get<WriteWeeklySummary>().HandleAsync(PipelineHost.Clinic, Week, Cancel);

        Assert.Equal(41, (await CsvAsync(host, Week)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private static async Task TickAsync(PipelineHost host, DateTimeOffset now)
    {
        host.Clock.Now = now;
        await host.Get<DispatchWeeklySummaries>().HandleAsync(Cancel);
        await host.PumpAsync();
    }

    private static async Task<string> CsvAsync(PipelineHost host, IsoWeek week)
    {
        await using var stream = (await host.Get<SummaryQueries>().OpenAsync(host.Scope, week, SummaryFile.NewResults, Cancel))!;
        return await new StreamReader(stream).ReadToEndAsync(Cancel);
    }

    private sealed class LateRenderer(Action meanwhile) : Recist.Reports.Document.IReportRenderer
    {
        private readonly Recist.Reports.Pdf.BuiltInRenderer inner = new();
        private bool rang;

        public string Name => inner.Name;

        public void Render(Recist.Reports.Document.ReportDocument document, Stream output)
        {
            if (!rang)
            {
                meanwhile();
                rang = true;
            }

            inner.Render(document, output);
        }
    }
}
