using Recist.Pipeline;

namespace Recist.Tests.Memory;

/// <summary>The whole way of a file over the store in memory: from the clinic's folder to the patient's report.</summary>
public class MemoryStoryTests
{
    private static readonly string First = CourseFile.Of("P-1", ("Baseline", "2026-01-05", 40m), ("Week 6", "2026-02-16", 24m));

    [Fact]
    public async Task A_file_is_taken_in_signed_released_and_read_by_the_patient()
    {
        using var host = await MemoryHost.StartAsync();
        var row = await host.UploadAsync("a.json", First);
        Assert.Equal(UploadStatus.Accepted, row.Status);
        var timeline = Assert.Single(await host.TimelinesAsync());
        Assert.Equal("PR", timeline.Assessed.Single(a => !a.Baseline).Overall);
        Assert.Empty(await host.ReadableAsync(timeline.Id.Patient));

        Assert.Equal(DecisionResult.Done, await host.SignAsync((await host.CurrentAsync(timeline.Id, Edition.Clinician))!));
        await host.PumpAsync();
        Assert.Equal(ReportStatus.Signed, (await host.CurrentAsync(timeline.Id, Edition.Clinician))!.Status);
        Assert.Equal(DecisionResult.Done, await host.ReleaseAsync((await host.CurrentAsync(timeline.Id, Edition.Patient))!));
        await host.PumpAsync();
        Assert.Single(await host.ReadableAsync(timeline.Id.Patient));

        Assert.Equal(DecisionResult.Done, await host.WithdrawAsync(row.Id));
        await host.PumpAsync();
        Assert.Empty(await host.ReadableAsync(timeline.Id.Patient));
        Assert.Empty((await host.TimelinesAsync()).Single().CountedVisits);
        Assert.Empty(host.Storage.Table("Pending").All);
    }

    [Fact]
    public async Task Tables_that_wait_for_each_other_and_a_file_sent_over_HTTP_are_taken_in()
    {
        using var host = await MemoryHost.StartAsync();
        Assert.Equal(UploadStatus.WaitingForPartner, (await host.UploadAsync("a/tu.csv", StudyTables.Tu())).Status);
        var tr = await host.SendAsync("tr.csv", StudyTables.Tr(), "a");
        await host.PumpAsync();
        Assert.Equal(UploadStatus.Accepted, (await host.RowAsync(tr)).Status);
        Assert.Equal("PR", (await host.TimelinesAsync()).Single().Assessed.Single(a => !a.Baseline).Overall);
    }

    [Fact]
    public async Task The_sweeper_takes_up_a_blob_that_no_event_told_of()
    {
        using var host = await MemoryHost.StartAsync();
        await host.PutAsync("a.json", First);
        await host.SweepAsync(TimeSpan.FromMinutes(3));
        Assert.Single((await host.TimelinesAsync()).Single().Receipts);
    }

    [Fact]
    public async Task A_state_that_was_saved_comes_back_whatever_was_done_since()
    {
        using var host = await MemoryHost.StartAsync();
        await host.UploadAsync("a.json", First);
        var saved = host.Storage.Save();
        await host.UploadAsync("b.json", CourseFile.Of("P-1", ("Week 12", "2026-03-30", 20m)));
        Assert.Equal(2, (await host.TimelinesAsync()).Single().Receipts.Length);
        host.Storage.Load(saved);
        Assert.Single((await host.TimelinesAsync()).Single().Receipts);
    }

    [Fact]
    public async Task A_test_may_act_before_any_storage_call()
    {
        using var host = await MemoryHost.StartAsync();
        var calls = new List<string>();
        host.Storage.Calls.Before = call =>
        {
            calls.Add(call);
            return Task.CompletedTask;
        };
        await host.UploadAsync("a.json", First);
        Assert.Contains("Timeline submit", calls);
        Assert.Contains("reports put", calls);
        Assert.Contains("patients send", calls);
    }
}
