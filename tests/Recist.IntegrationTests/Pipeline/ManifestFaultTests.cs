using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

public class ManifestFaultTests(StorageFixture storage)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Broken_storage_at_any_call_leaves_one_pair_of_file_and_manifest_and_no_rest()
    {
        for (var seed = 0; seed < 6; seed++)
        {
            var connection = await storage.NewAccountAsync();
            var faults = new FaultPolicy(percent: 0, seed);
            var broken = await PipelineHost.StartAsync(connection, faults.Clients(connection));
            var host = await PipelineHost.StartAsync(connection);
            await host.UploadAsync("a.json", Course.File("P-1", ("Baseline", "2026-01-05", 40m), ("Week 6", "2026-02-16", 24m)));
            var file = await ArriveAsync(host, "b.json", Course.File("P-1", ("Week 6", "2026-02-16", 42m)));
            faults.Percent = 12;
            await OnceAsync(broken, file);
            var manifest = await ArriveAsync(host, "b.json.manifest.json", """{"format":"recist-manifest/1","rows":1,"revision":2}""");
            await Task.WhenAll(OnceAsync(broken, manifest), OnceAsync(broken, file));
            Assert.True(faults.Broken > 0);

            // The host that broke is gone; what it left is found by the messages that come again, and by the sweeper.
            await host.PumpAsync();
            host.Clock.Now += TimeSpan.FromMinutes(30);
            await host.Get<SweepUnfinished>().HandleAsync(Cancel);
            await host.PumpAsync();
            foreach (var id in new[] { file, manifest })
            {
                Assert.Equal(UploadStatus.Accepted, (await host.Get<UploadQueries>().FindAsync(host.Scope, id, Cancel))!.Status);
            }

            Assert.Equal(2, (await host.TimelineAsync()).Receipts.Length);
            var names = await host.Clients.Landing.GetBlobContainerClient("receipts").GetBlobsAsync(cancellationToken: Cancel).Select(b => b.Name).ToListAsync(Cancel);
            Assert.DoesNotContain(names, n => n.Contains("-refused", StringComparison.Ordinal) || n.Contains("-waiting", StringComparison.Ordinal));
        }
    }

    private static async Task<UploadId> ArriveAsync(PipelineHost host, string name, string content)
    {
        await host.PutAsync(name, content);
        return (await host.Get<UploadArrived>().HandleAsync("north", name, Cancel))!.Value;
    }

    private static async Task OnceAsync(PipelineHost host, UploadId id)
    {
        try
        {
            await host.HandleAsync(QueueName.Uploads, $$"""{"clinic":"north","upload":"{{id}}"}""");
        }
        catch (Exception e) when (e is Azure.RequestFailedException or AggregateException or IOException)
        {
            // As if the process had died there.
        }
    }
}
