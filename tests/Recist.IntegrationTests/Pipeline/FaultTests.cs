using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

public class FaultTests(StorageFixture storage)
{
    private static readonly (string Label, string Date, decimal Mm)[] Visits =
        [("Baseline", "2026-01-05", 40m), ("Week 6", "2026-02-16", 24m), ("Week 12", "2026-03-30", 20m)];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(10, 1)]
    [InlineData(25, 2)]
    public async Task Storage_calls_that_break_before_or_after_they_took_effect_lose_nothing_and_double_nothing(int percent, int seed)
    {
        var files = Enumerable.Range(1, 8).SelectMany(p => Visits.Select((v, i) => (Name: $"{p}-{i}.json", Text: Course.File($"P-{p}", v)))).ToArray();
        var clean = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        foreach (var (name, text) in files)
        {
            await clean.UploadAsync(name, text);
        }

        var faults = new FaultPolicy(0, seed);
        var connection = await storage.NewAccountAsync();
        var host = await PipelineHost.StartAsync(connection, faults.Clients(connection));
        foreach (var (name, text) in files)
        {
            await host.PutAsync(name, text);
        }

        faults.Percent = percent;
        foreach (var (name, _) in files)
        {
            await PipelineHost.UntilItWorksAsync(() => host.Get<UploadArrived>().HandleAsync("north", name, Cancel));
        }

        await host.PumpAsync(tolerant: true);
        faults.Percent = 0;
        await host.PumpAsync();

        Assert.True(faults.Broken > 50, $"Only {faults.Broken} calls were broken.");
        Assert.Equal(await clean.StateAsync(), await host.StateAsync());
        var state = await host.ClinicStateAsync();
        Assert.Equal((8, 0, 0), (state.Timelines, state.Unfinished, state.MissingReports));
        var now = TimeProvider.System.GetUtcNow();
        var uploads = await host.Get<UploadQueries>().ListAsync(host.Scope, now.Year, now.Month, Cancel);
        Assert.Equal((24, 24), (uploads.Count, uploads.Count(u => u.Status == UploadStatus.Accepted)));
    }

    [Fact]
    public async Task A_signature_and_a_release_whose_answers_are_lost_stand_once()
    {
        var faults = new FaultPolicy(0, 3);
        var connection = await storage.NewAccountAsync();
        var host = await PipelineHost.StartAsync(connection, faults.Clients(connection));
        await host.UploadAsync("a.json", Course.File("P-1", Visits[..2]));
        foreach (var edition in new[] { Edition.Clinician, Edition.Patient })
        {
            var report = (await host.ReportsAsync(edition: edition))[^1];
            faults.Percent = 50;
            await PipelineHost.UntilItWorksAsync(() => edition == Edition.Clinician
                ? host.Get<SignReport>().HandleAsync(host.Scope, report.Id, report.Sha256, "Reviewed", Cancel)
                : host.Get<ReleaseReport>().HandleAsync(host.Scope, report.Id, report.Sha256, null, Cancel));
            faults.Percent = 0;
            await host.PumpAsync();
        }

        Assert.Equal([DecisionKind.Sign, DecisionKind.Release], (await host.TimelineAsync()).Decisions.Select(d => d.Kind));
        Assert.Single(await host.ReportsAsync(asPatient: true));
    }
}
