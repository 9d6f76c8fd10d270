using System.Globalization;
using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

public class LargeUploadTests(StorageFixture storage)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(87)]
    [InlineData(88)]
    [InlineData(130)]
    public async Task A_file_with_more_visits_than_one_transaction_takes_is_taken_in_whole(int visits)
    {
        var file = Course.File("P-1", [.. Enumerable.Range(0, visits).Select(Visit)]);
        var whole = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        Assert.Equal(UploadStatus.Accepted, (await whole.UploadAsync("a.json", file)).Status);
        var timeline = await whole.TimelineAsync();

        Assert.Equal((visits, visits), (timeline.Visits.Length, timeline.Assessed.Length));
        Assert.Equal((1, 0, 0), (await whole.ClinicStateAsync()) is var s ? (s.Timelines, s.Unfinished, s.MissingReports) : default);
    }

    [Fact]
    public async Task Rows_written_ahead_count_for_nothing_until_their_receipt_is_there()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var timelines = host.Get<ITimelines>();
        var id = new TimelineId(PipelineHost.Clinic, PatientKey.Parse("aaaaaaaaaaaaaaaaaaaa"), "kaaaaaaaaaa");
        var sha = new string('a', 64);
        VisitRecord[] visits = [.. Enumerable.Range(0, 95).Select(i => Record(i, sha))];
        var stale = (await timelines.ReadAsync(id, Cancel)) with { Token = "W/\"datetime'2020-01-01T00%3A00%3A00.0000000Z'\"" };
        var change = new TimelineChange(new(1, "S", "1"))
        {
            Receipt = new(sha, "a.json", "f", []) { AcceptedUtc = host.Clock.Now },
            Visits = [.. visits],
        };

        // The first transactions go through, the one that counts does not: the crash between them.
        Assert.False(await timelines.CommitAsync(stale, change, Cancel));
        Assert.Empty((await timelines.ReadAsync(id, Cancel)).Visits);
        Assert.True(await timelines.CommitAsync(await timelines.ReadAsync(id, Cancel), change, Cancel));
        Assert.Equal(95, (await timelines.ReadAsync(id, Cancel)).Visits.Length);
    }

    [Fact]
    public async Task A_course_that_no_store_can_hold_is_refused_with_its_file_and_nobody_elses_data_stays()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        (string, string, decimal)[] many = [.. Enumerable.Range(0, 9000).Select(i => Visit(i) with { Date = new DateOnly(1995, 1, 6).AddDays(i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) })];
        string[] others = [.. Enumerable.Range(1, 6).Select(i => Course.Patient($"Q-{i}", 1, "R1", Visit(0)))];
        var upload = await host.UploadAsync("a.json", Course.Document([Course.Patient("P-1", 1, "R1", many), .. others]));

        Assert.Equal(UploadStatus.Refused, upload.Status);
        Assert.Contains("COURSE_TOO_LARGE", await host.ReceiptAsync(upload), StringComparison.Ordinal);
        foreach (var patient in await host.Get<ReportQueries>().ListPatientsAsync(host.Scope, Cancel))
        {
            var timeline = await host.Get<ITimelines>().ReadAsync(new(PipelineHost.Clinic, patient.Patient, patient.Course), Cancel);
            Assert.All(timeline.Receipts, r => Assert.True(r.Withdrawn));
        }

        Assert.Equal(0, (await host.ClinicStateAsync()).Unfinished);
    }

    private static (string Label, string Date, decimal Mm) Visit(int i) => (
        i == 0 ? "Baseline" : $"Visit {i}", new DateOnly(2020, 1, 6).AddDays(14 * i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), 40m + (i % 3));

    private static VisitRecord Record(int i, string sha)
    {
        var key = "v" + new string((char)('a' + (i % 26)), 5) + new string((char)('a' + (i / 26)), 5);
        Assert.True(ScanDate.TryParse("2026-01-05", out var date));
        return new(new(key, "raaaaaaaaaa", 1, "0123456789abcdef"), "R1", new Visit($"V{i}", date), sha);
    }
}
