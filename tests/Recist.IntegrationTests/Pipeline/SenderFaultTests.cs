using System.Text;
using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

public class SenderFaultTests(StorageFixture storage)
{
    private static readonly string First = Course.File("P-1", ("Baseline", "2026-01-05", 40m), ("Week 6", "2026-02-16", 24m));
    private static readonly string Second = Course.File("P-1", ("Week 12", "2026-03-30", 24m));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null)]
    [InlineData("march")]
    public async Task Broken_storage_at_any_call_of_a_sender_who_sends_again_leaves_one_upload_of_each_version(string? folder)
    {
        for (var seed = 0; seed < 8; seed++)
        {
            var connection = await storage.NewAccountAsync();
            var faults = new FaultPolicy(percent: 0, seed);
            var broken = await PipelineHost.StartAsync(connection, faults.Clients(connection));
            var host = await PipelineHost.StartAsync(connection);
            faults.Percent = 20;
            foreach (var content in new[] { First, Second })
            {
                await OnceAsync(() => SendAsync(broken, folder, content));

                // What the sender left is found without it; then it sends again.
                host.Clock.Now = TimeProvider.System.GetUtcNow() + TimeSpan.FromMinutes(30);
                await host.Get<SweepUnfinished>().HandleAsync(Cancel);
                await host.PumpAsync();
                await SendAsync(host, folder, content);
                await host.PumpAsync();
            }

            Assert.True(faults.Broken > 0);
            var now = TimeProvider.System.GetUtcNow();
            var all = await host.Get<UploadQueries>().ListAsync(host.Scope, now.Year, now.Month, Cancel);
            Assert.Equal(
                [("visits.json", UploadStatus.Accepted), ("visits.json", UploadStatus.Accepted)], all.Select(u => (u.File, u.Status)));
            Assert.Equal(3, (await host.TimelineAsync()).Visits.Length);
        }
    }

    private static Task<UploadId?> SendAsync(PipelineHost host, string? folder, string content) =>
        host.Get<ReceiveUpload>().HandleAsync(host.Scope, "visits.json", folder, new MemoryStream(Encoding.UTF8.GetBytes(content)), Cancel);

    private static async Task OnceAsync(Func<Task> action)
    {
        try
        {
            await action();
        }
        catch (Exception e) when (e is Azure.RequestFailedException or AggregateException or IOException)
        {
            // As if the process had died there.
        }
    }
}
