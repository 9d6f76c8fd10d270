using System.Net;
using System.Text.Json.Nodes;

namespace Recist.HeadTests.Host;

/// <summary>The published worker starts in Production, as its own identity, and takes in all its functions.</summary>
[Collection(HostCollection.Name)]
public sealed class LoadTests(HostFixture fixture)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_published_function_is_loaded_without_a_complaint()
    {
        var worker = await (await fixture.DeploymentAsync()).Host.Worker.CurrentAsync();
        string metadata = await File.ReadAllTextAsync(Path.Combine(await PublishedApp.FolderAsync(), "functions.metadata"), Cancel);
        var published = JsonNode.Parse(metadata)!.AsArray().Select(function => function!["name"]!.GetValue<string>());

        Assert.Empty(worker.Refused);
        Assert.Equal(published.Order(StringComparer.Ordinal), worker.Functions.Keys.Order(StringComparer.Ordinal));
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{worker.Functions.Count} functions loaded {worker.StartTime.TotalSeconds:F1} s after the start of the process");
    }

    [Fact]
    public async Task A_request_reaches_its_function_and_another_address_is_not_found()
    {
        using var http = new HttpClient { BaseAddress = (await fixture.DeploymentAsync()).Host.Address };

        using var found = await http.GetAsync("/api/health", Cancel);
        using var closed = await http.GetAsync("/api/uploads", Cancel);
        using var nowhere = await http.GetAsync("/api/nowhere", Cancel);

        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.Unauthorized, HttpStatusCode.NotFound),
            (found.StatusCode, closed.StatusCode, nowhere.StatusCode));
    }

    [Fact]
    public async Task An_event_of_a_blob_that_is_gone_is_set_aside_after_its_tries_and_taken_up_by_the_sweeper()
    {
        var deployment = await fixture.DeploymentAsync();
        await new ClinicStore(deployment.Clients, "gone").CreateAsync();

        await deployment.Host.RaiseAsync("uploads", "gone/visit-1.json");
        await deployment.Host.QuietAsync(Cancel);
        Assert.Equal(1, await deployment.Host.SetAsideAsync(Cancel));

        Assert.Null(await deployment.Host.TickAsync("SweepUnfinished"));
        Assert.Equal(0, await deployment.Host.SetAsideAsync(Cancel));
    }

    [Fact]
    public async Task Every_timer_runs()
    {
        var host = (await fixture.DeploymentAsync()).Host;
        var timers = (await host.Worker.CurrentAsync()).Functions.Values.Where(function => function.Type == "timerTrigger").ToList();

        Assert.NotEmpty(timers);
        foreach (var timer in timers)
        {
            Assert.Null(await host.TickAsync(timer.Name));
        }
    }
}
