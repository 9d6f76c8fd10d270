using Recist.Pipeline;
using Recist.Tests.Memory;

namespace Recist.Tests.Pipeline;

/// <summary>A handler that is later than others and dies then: what it leaves is found and made good.</summary>
public class LateHandlerTests
{
    private const string Revised = """{"format":"recist-manifest/1","revision":2,"by":"A. Nurse","reason":"typing error"}""";
    private static readonly string First = CourseFile.Of("P-1", ("Baseline", "2026-01-05", 40m), ("Week 6", "2026-02-16", 24m));
    private static readonly string Corrected = CourseFile.Of("P-1", ("Week 6", "2026-02-16", 42m));

    [Fact]
    public async Task A_withdrawal_that_dies_before_its_message_is_assessed_though_a_report_removed_its_note()
    {
        using var host = await MemoryHost.StartAsync();
        var row = await host.UploadAsync("a.json", First);
        var id = (await host.TimelinesAsync()).Single().Id;
        Assert.True(await host.DieAsync(
            () => host.RunAsync(() => host.WithdrawAsync(row.Id), (_, call) => call == "Timeline submit"
                ? host.HandleAsync(QueueName.Reports, Message.OfTimeline(id))
                : Task.CompletedTask),
            (_, call) => call == "patients send"));
        Assert.NotEmpty((await host.TimelinesAsync()).Single().Outbox);

        await host.SweepAsync(TimeSpan.FromHours(1));
        var timeline = (await host.TimelinesAsync()).Single();
        Assert.Empty(timeline.Outbox);
        Assert.Empty(timeline.Assessed);
        Assert.Empty(host.Storage.Table("Pending").All);
    }

    [Fact]
    public async Task A_file_that_its_manifest_brings_back_to_work_ends_wherever_that_handler_dies()
    {
        for (var (die, died) = (0, true); died; die++)
        {
            using var host = await MemoryHost.StartAsync();
            await host.UploadAsync("a.json", First);
            await host.PutAsync("b.json", Corrected);
            var file = await host.ArriveAsync("b.json");
            var (manifest, wasWoken) = ((UploadId?)null, false);
            await host.RunAsync(host.HandleNextAsync, async (_, call) =>
            {
                if (call == "receipts put" && manifest is null)
                {
                    await host.PutAsync("b.json.manifest.json", Revised);
                    manifest = await host.ArriveAsync("b.json.manifest.json");
                }
                else if (wasWoken)
                {
                    died = await host.DieAsync(host.HandleNextAsync, die);
                }

                wasWoken = call == "uploads send";
            });
            await host.PumpAsync();
            await host.SweepAsync(TimeSpan.FromHours(1));
            Assert.Equal(UploadStatus.Accepted, (await host.RowAsync(file)).Status);
            Assert.Equal(UploadStatus.Accepted, (await host.RowAsync(manifest!.Value)).Status);
            await host.SweepAsync(TimeSpan.FromHours(1));
            Assert.Empty(host.Storage.Table("Pending").All);
        }
    }

    [Fact]
    public async Task A_failure_that_comes_after_another_handler_has_ended_the_upload_is_not_counted()
    {
        using var host = await MemoryHost.StartAsync();
        await host.PutAsync("a.json", First);
        var id = await host.ArriveAsync("a.json");
        UploadRow? ended = null;
        await Assert.ThrowsAsync<InvalidOperationException>(() => host.RunAsync(host.HandleNextAsync, async (_, call) =>
        {
            if (call == "Timeline submit" && ended is null)
            {
                await host.HandleAsync(QueueName.Uploads, Message.OfUpload(MemoryHost.Clinic, id));
                ended = await host.RowAsync(id);
                throw new InvalidOperationException("A fault of the backend.");
            }
        }));
        Assert.Equal(UploadStatus.Accepted, ended!.Status);
        var row = await host.RowAsync(id);
        Assert.Equal((0, ended.Starts, ended.Token), (row.Failures, row.Starts, row.Token));
    }

    [Fact]
    public async Task What_a_helper_wrote_after_the_end_of_a_refused_upload_is_taken_back_though_the_helper_died()
    {
        using var host = await MemoryHost.StartAsync();
        var last = await LastOfThreeAsync();
        var helped = await ArriveAsync(host, "one.json", Three);
        Assert.True(await host.DieAsync(() => ReadAsync(host, helped), (_, call) => call == "Timeline submit"));
        var helper = await ArriveAsync(host, "copy.json", Three);
        var (written, other) = (0, (UploadRow?)null);
        Assert.True(await host.DieAsync(
            () => host.RunAsync(() => ReadAsync(host, helper), async (_, call) =>
            {
                if (call == "Timeline submit" && ++written == 2)
                {
                    other = await host.UploadAsync("other.json", CourseFile.Of(last, ("Baseline", "2026-01-05", 35m)));
                    await ReadAsync(host, helped);
                }
            }),
            (_, _) => written == 2 && other is not null && host.Storage.Table("Timeline").All.Count(r => r.RowKey == "H") == 3));
        Assert.Equal(UploadStatus.Accepted, other!.Status);
        Assert.Equal(UploadStatus.Refused, (await host.RowAsync(helped)).Status);

        await ReadAsync(host, helper);
        Assert.Equal(UploadStatus.Refused, (await host.RowAsync(helper)).Status);
        await host.SweepAsync(TimeSpan.FromHours(1));
        var timelines = await host.TimelinesAsync();
        Assert.Equal(3, timelines.Count);
        Assert.Equal(other.Sha, Assert.Single(timelines.SelectMany(t => t.Receipts), r => !r.Withdrawn).Sha);
        Assert.Empty(host.Storage.Table("Pending").All);
    }

    [Fact]
    public async Task A_refusal_that_is_told_after_the_file_was_accepted_with_its_manifest_goes_though_its_teller_died()
    {
        using var host = await MemoryHost.StartAsync();
        await host.UploadAsync("a.json", First);
        var file = await ArriveAsync(host, "b.json", Corrected);
        var (isReadAgain, wasTold) = (false, false);
        Assert.True(await host.DieAsync(
            () => host.RunAsync(() => ReadAsync(host, file), async (_, call) =>
            {
                if (call == "receipts put" && !isReadAgain)
                {
                    isReadAgain = true;
                    await host.UploadAsync("b.json.manifest.json", Revised);
                }

                wasTold |= isReadAgain && call == "receipts put";
            }),
            (_, call) => wasTold && call == "Uploads get"));
        Assert.Equal(UploadStatus.Accepted, (await host.RowAsync(file)).Status);
        Assert.True(IsRefusedBeside(host, file));

        await ReadAsync(host, file);
        Assert.False(IsRefusedBeside(host, file));
    }

    private static string Three { get; } = CourseFile.Document([.. new[] { "P-1", "P-2", "P-3" }.Select(
        p => CourseFile.Patient(p, 1, "R1", ("Baseline", "2026-01-05", 40m)))]);

    // The patient whose timeline is written last.
    private static async Task<string> LastOfThreeAsync()
    {
        using var host = await MemoryHost.StartAsync();
        var row = await host.UploadAsync("a.json", Three);
        var plan = await host.Get<UploadResults>().PlannedAsync(MemoryHost.Clinic, row.Id, row.Sha!, default);
        var last = TimelineId.Parse(plan!.Outcome.Timelines[^1]);
        return (await host.Get<IProfiles>().FindAsync(MemoryHost.Clinic, last.Patient, default))!.PatientId.Value;
    }

    // Its message is in the test's hand, and in no queue.
    private static async Task<UploadId> ArriveAsync(MemoryHost host, string file, string content)
    {
        await host.PutAsync(file, content);
        var id = await host.ArriveAsync(file);
        Assert.True(host.Storage.Queues.Delete(QueueName.Uploads, host.Storage.Queues.Take(QueueName.Uploads)!.Id));
        return id;
    }

    private static Task ReadAsync(MemoryHost host, UploadId upload) =>
        host.HandleAsync(QueueName.Uploads, Message.OfUpload(MemoryHost.Clinic, upload));

    private static bool IsRefusedBeside(MemoryHost host, UploadId upload) => Enum.GetValues<ReceiptForm>().Any(
        f => host.Storage.Blobs.Find(BlobPath.Receipt(MemoryHost.Clinic, upload, ReceiptKind.Refused, f).ToString()) is not null);
}
