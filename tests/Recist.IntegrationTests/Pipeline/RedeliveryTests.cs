using Azure.Storage.Blobs;
using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

public class RedeliveryTests(StorageFixture storage)
{
    private static readonly (string, string, decimal)[] Visits = [("Baseline", "2026-01-05", 40m), ("Week 6", "2026-02-16", 24m)];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("originals", 50, 0)]
    [InlineData("originals", 600, 1)]
    [InlineData("results", 50, 0)]
    [InlineData("results", 600, 1)]
    public async Task A_file_is_read_when_a_container_that_was_missing_is_there_again(string container, int seconds, int givenUp)
    {
        var connection = await storage.NewAccountAsync();
        var host = await StartAsync(connection, NoBug());
        var redelivery = new HostRedelivery(host, connection);
        var id = await ArriveAsync(host);
        var blobs = new BlobServiceClient(connection);
        await blobs.GetBlobContainerClient(container).DeleteAsync(cancellationToken: Cancel);
        await redelivery.RunAsync(TimeSpan.FromSeconds(seconds));
        var row = await RowAsync(host, id);
        Assert.Equal((UploadStatus.Processing, 0, 0), (row.Status, row.Failures, row.Starts));

        // Where that container is missing for longer than its queue bears, the sweeper brings the message back with its next tick.
        await blobs.GetBlobContainerClient(container).CreateAsync(cancellationToken: Cancel);
        await redelivery.RunAsync(TimeSpan.FromSeconds(15));
        Assert.Equal(givenUp, redelivery.GivenUp);
        Assert.Equal(UploadStatus.Accepted, (await RowAsync(host, id)).Status);
        await redelivery.RunAsync(TimeSpan.FromMinutes(30));
        Assert.Equal((1, 0, 0), (await host.ClinicStateAsync()) is var s ? (s.Timelines, s.Unfinished, s.MissingReports) : default);
    }

    [Theory]
    [InlineData("/uploads")]
    [InlineData("/receipts/")]
    [InlineData("/reports/")]
    [InlineData("/Uploads(")]
    [InlineData("/Timeline(")]
    public async Task A_file_is_read_and_reported_when_a_part_of_the_storage_was_away_for_ten_minutes(string part)
    {
        var connection = await storage.NewAccountAsync();
        var away = new PlantedBug(
            r => r.Uri.Path.Contains(part, StringComparison.Ordinal), () => new Azure.RequestFailedException(503, "away"));
        var host = await StartAsync(connection, away);
        var redelivery = new HostRedelivery(host, connection);
        await host.PutAsync("a.json", Course.File("P-1", Visits));
        away.On = true;
        await Record.ExceptionAsync(() => ArriveAsync(host));
        await redelivery.RunAsync(TimeSpan.FromMinutes(10));
        Assert.True(away.Hits > 0);
        away.On = false;
        await redelivery.RunAsync(TimeSpan.FromMinutes(30));
        var now = TimeProvider.System.GetUtcNow();
        var upload = Assert.Single(await host.Get<UploadQueries>().ListAsync(host.Scope, now.Year, now.Month, Cancel));
        Assert.Equal((UploadStatus.Accepted, 0), (upload.Status, (await RowAsync(host, upload.Id)).Failures));
        Assert.NotEmpty(await host.ReceiptAsync(upload));
        Assert.Equal((1, 0, 0), (await host.ClinicStateAsync()) is var s ? (s.Timelines, s.Unfinished, s.MissingReports) : default);
    }

    [Fact]
    public async Task A_file_that_meets_a_fault_of_ours_five_times_is_quarantined_then_and_no_queue_gives_it_up()
    {
        var connection = await storage.NewAccountAsync();
        var bug = new PlantedBug(r => r.Method.Method == "GET" && r.Uri.Path.Contains("/originals/", StringComparison.Ordinal));
        var host = await StartAsync(connection, bug);
        var redelivery = new HostRedelivery(host, connection);
        var id = await ArriveAsync(host);
        bug.On = true;
        await redelivery.RunAsync(TimeSpan.FromSeconds(40));
        Assert.Equal((UploadStatus.Processing, 4), (await RowAsync(host, id)) is var before ? (before.Status, before.Failures) : default);
        await redelivery.RunAsync(TimeSpan.FromSeconds(5));
        Assert.Equal((UploadStatus.Quarantined, 5), (await RowAsync(host, id)) is var after ? (after.Status, after.Failures) : default);
        var upload = (await host.Get<UploadQueries>().FindAsync(host.Scope, id, Cancel))!;
        Assert.Contains("by a fault of ours", await host.ReceiptAsync(upload, html: true), StringComparison.Ordinal);
        await redelivery.RunAsync(TimeSpan.FromMinutes(30));
        Assert.Equal((5, 0), (bug.Hits, redelivery.GivenUp));
        var errors = host.Logged.Where(l => l.StartsWith("Error", StringComparison.Ordinal));
        Assert.Contains(errors, l => l.Contains("quarantined after 5 failures", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_fault_that_is_gone_after_the_fourth_time_lets_the_file_be_read()
    {
        var connection = await storage.NewAccountAsync();
        var bug = new PlantedBug(r => r.Method.Method == "GET" && r.Uri.Path.Contains("/originals/", StringComparison.Ordinal));
        var host = await StartAsync(connection, bug);
        var redelivery = new HostRedelivery(host, connection);
        var id = await ArriveAsync(host);
        bug.On = true;
        await redelivery.RunAsync(TimeSpan.FromSeconds(40));
        bug.On = false;
        await redelivery.RunAsync(TimeSpan.FromSeconds(5));
        Assert.Equal(UploadStatus.Accepted, (await RowAsync(host, id)).Status);
    }

    [Fact]
    public async Task A_course_that_cannot_be_assessed_is_shown_as_stuck_until_it_can()
    {
        var connection = await storage.NewAccountAsync();
        var bug = new PlantedBug(r => r.Method.Method == "GET" && r.Uri.Path.Contains("/Timeline", StringComparison.Ordinal));
        var host = await StartAsync(connection, bug);
        var redelivery = new HostRedelivery(host, connection);
        var id = await ArriveAsync(host);
        await host.HandleAsync(QueueName.Uploads, Message.OfUpload(PipelineHost.Clinic, id));
        bug.On = true;
        await redelivery.RunAsync(TimeSpan.FromMinutes(11));
        var stuck = Assert.Single(await host.Get<ReportQueries>().ListPatientsAsync(host.Scope, Cancel));
        Assert.Equal((true, ""), (stuck.Stuck, stuck.LastVisit));

        bug.On = false;
        await redelivery.RunAsync(TimeSpan.FromHours(2));
        var healed = Assert.Single(await host.Get<ReportQueries>().ListPatientsAsync(host.Scope, Cancel));
        Assert.Equal((false, "Week 6"), (healed.Stuck, healed.LastVisit));
        Assert.Equal((1, 0, 0), (await host.ClinicStateAsync()) is var s ? (s.Timelines, s.Unfinished, s.MissingReports) : default);
        Assert.Empty(await host.Get<IPending>().ListDueAsync(host.Clock.Now.AddYears(1), Cancel).ToListAsync(Cancel));
    }

    [Fact]
    public async Task A_course_whose_reports_cannot_be_committed_stays_stuck()
    {
        var connection = await storage.NewAccountAsync();
        var bug = new PlantedBug(r => r.Uri.Path.EndsWith("$batch", StringComparison.Ordinal));
        var host = await StartAsync(connection, bug);
        await host.UploadAsync("a.json", Course.File("P-1", Visits));
        var timeline = (await host.TimelineAsync()).Id;
        await host.ChangeAsync(s => s with { Card = s.Card with { Name = "North and West Clinic" } });
        await host.Get<IPatientList>().MarkStuckAsync(timeline, host.Clock.Now, Cancel);
        bug.On = true;
        await Assert.ThrowsAsync<InvalidOperationException>(() => host.HandleAsync(QueueName.Reports, Message.OfTimeline(timeline)));
        Assert.True(Assert.Single(await host.Get<ReportQueries>().ListPatientsAsync(host.Scope, Cancel)).Stuck);
        bug.On = false;
        await host.HandleAsync(QueueName.Reports, Message.OfTimeline(timeline));
        Assert.False(Assert.Single(await host.Get<ReportQueries>().ListPatientsAsync(host.Scope, Cancel)).Stuck);
    }

    private static PlantedBug NoBug() => new(_ => false);

    private static async Task<PipelineHost> StartAsync(string connection, PlantedBug bug)
    {
        var host = await PipelineHost.StartAsync(connection, bug.Clients(connection));
        host.Clock.Now = TimeProvider.System.GetUtcNow();
        return host;
    }

    private static async Task<UploadId> ArriveAsync(PipelineHost host)
    {
        await host.PutAsync("a.json", Course.File("P-1", Visits));
        return (await host.Get<UploadArrived>().HandleAsync("north", "a.json", Cancel))!.Value;
    }

    private static async Task<UploadRow> RowAsync(PipelineHost host, UploadId id) =>
        (await host.Get<IUploads>().FindAsync(PipelineHost.Clinic, id, Cancel))!;
}
