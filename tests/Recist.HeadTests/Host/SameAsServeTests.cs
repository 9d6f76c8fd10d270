using System.Diagnostics;

namespace Recist.HeadTests.Host;

/// <summary>What the deployed app makes of a clinic's files is what <c>recist serve</c> makes of them.</summary>
[Collection(HostCollection.Name)]
public sealed class SameAsServeTests(HostFixture fixture)
{
    private const int Kills = 3;
    private int _sent;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_upload_becomes_the_two_reports_that_serve_draws()
    {
        var upload = Upload.Demo.Single(file => file.Name.StartsWith("5-", StringComparison.Ordinal));
        var deployment = await fixture.DeploymentAsync();
        var store = new ClinicStore(deployment.Clients, "one");
        await store.CreateAsync();
        long began = Stopwatch.GetTimestamp();

        await deployment.SendAsync("one", upload);
        await deployment.Host.QuietAsync(Cancel);

        Say($"event to both reports {Stopwatch.GetElapsedTime(began).TotalSeconds:F1} s");
        var served = await Served.RunAsync("one", [upload]);
        var reports = await store.ReportsAsync();
        Assert.Equal(2, reports.Count);
        Assert.Equal(served.Reports, reports);
        Assert.Equal(served.State, await store.StateAsync());
    }

    [Fact]
    public async Task The_demos_files_end_in_the_state_of_serve()
    {
        var deployment = await fixture.DeploymentAsync();
        var store = new ClinicStore(deployment.Clients, "demo");
        await store.CreateAsync();

        foreach (var upload in Upload.Demo)
        {
            await deployment.SendAsync("demo", upload);
        }

        await deployment.Host.QuietAsync(Cancel);

        Assert.Equal((await Served.RunAsync("demo", Upload.Demo)).State, await store.StateAsync());
        Assert.Equal(0, await deployment.Host.SetAsideAsync(Cancel));
    }

    [Fact]
    public async Task Three_kills_of_the_worker_amid_40_uploads_lose_nothing()
    {
        var deployment = await fixture.DeploymentAsync();
        var (store, uploads) = (new ClinicStore(deployment.Clients, "kills"), Upload.Many(40));
        await store.CreateAsync();

        var done = SendAsync(deployment, uploads);
        int kills = await KillAmidWorkAsync(deployment.Host, done);
        await done;
        Assert.Equal(Kills, kills);

        var state = await store.StateAsync();
        Assert.Equal((await Served.RunAsync("kills", uploads)).State, state);
        Assert.Equal((4, 0, 0), (state.Timelines, state.Unfinished, state.MissingReports));
        Assert.Equal(0, await deployment.Host.SetAsideAsync(Cancel));
        var worker = await deployment.Host.Worker.CurrentAsync();
        var (start, first) = (worker.StartTime.TotalSeconds, worker.FirstCallTime.TotalSeconds);
        Say($"start {start:F1} s, first call done {first:F1} s, peak {worker.PeakMegabytes} MB");
    }

    private async Task SendAsync(Deployment deployment, IReadOnlyList<Upload> uploads)
    {
        foreach (var upload in uploads)
        {
            await deployment.SendAsync("kills", upload);
            Interlocked.Increment(ref _sent);
        }

        await deployment.Host.QuietAsync(Cancel);
    }

    // Spread over the uploads. A kill counts only where it cut a call off.
    private async Task<int> KillAmidWorkAsync(FunctionsHost host, Task done)
    {
        int kills = 0;
        while (kills < Kills && !done.IsCompleted)
        {
            if (Volatile.Read(ref _sent) >= (10 * kills) + 5 && host.Worker.CallsInWork > 0)
            {
                kills += await host.Worker.KillAsync() > 0 ? 1 : 0;
            }
            else
            {
                await Task.Delay(TimeSpan.FromMilliseconds(2), Cancel);
            }
        }

        return kills;
    }

    private static void Say(string line) => TestContext.Current.TestOutputHelper?.WriteLine(line);
}
