using Recist.IntegrationTests.Local;
using Recist.IntegrationTests.Pipeline;
using Recist.Pipeline;
using Recist.Storage;
using Recist.Tests.Memory;

namespace Recist.IntegrationTests.Memory;

/// <summary>The store in memory behaves as the emulator does.</summary>
public class MemoryAlikeTests(StorageFixture storage)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Both_stores_answer_one_script_of_calls_alike()
    {
        var connection = await storage.NewAccountAsync();
        var emulated = StorageClients.Of(connection, connection);
        await new StorageSetup(emulated).CreateAsync(Cancel);
        var said = await new StoreScript(emulated).RunAsync();
        Assert.Equal(said, await new StoreScript(new MemoryStorage(new Recist.Tests.Memory.TestClock()).Clients).RunAsync());
    }

    [Fact]
    public async Task The_same_files_and_decisions_end_in_the_same_rows()
    {
        var (first, second) = (
            Course.File("P-1", ("Baseline", "2026-01-05", 40m), ("Week 6", "2026-02-16", 24m)),
            Course.File("P-1", ("Week 12", "2026-03-30", 20m)));
        var emulated = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var taken = await emulated.UploadAsync("a.json", first);
        await emulated.UploadAsync("b.json", second);
        await emulated.Get<WithdrawUpload>().HandleAsync(emulated.Scope, taken.Id, "sent by mistake", Cancel);
        await emulated.PumpAsync();
        await emulated.UploadAsync("again.json", first);

        using var memory = await MemoryHost.StartAsync();
        var back = await memory.UploadAsync("a.json", first);
        await memory.UploadAsync("b.json", second);
        await memory.WithdrawAsync(back.Id);
        await memory.PumpAsync();
        await memory.UploadAsync("again.json", first);
        Assert.Equal(StateHash.Rows(await emulated.TimelineAsync()), StateHash.Rows((await memory.TimelinesAsync()).Single()));
    }
}
