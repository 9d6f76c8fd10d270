using System.Diagnostics;
using System.Globalization;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;
using Recist.Pipeline;
using Recist.Storage;

namespace Recist.IntegrationTests.Local;

/// <summary>
/// 500 uploads, each delivered three times in shuffled order, to two hosts on one storage, while hosts are killed 20 times:
/// the final state must be that of a clean run. RECIST_CRASH_UPLOADS and RECIST_CRASH_KILLS make it larger or smaller.
/// </summary>
public sealed class CrashTests(StorageFixture storage) : IDisposable
{
    private const int Seed = 20260115;
    private const int Deliveries = 3;
    private static readonly int Uploads = Number("RECIST_CRASH_UPLOADS", 500);
    private static readonly int Kills = Number("RECIST_CRASH_KILLS", 20);
    private static readonly TimeSpan Hung = TimeSpan.FromMinutes(Number("RECIST_CRASH_MINUTES", 5));
    private readonly string _folder = Directory.CreateTempSubdirectory("recist-crash-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Kills_duplicates_and_disorder_end_in_the_state_of_a_clean_run()
    {
        var clean = await RunAsync("clean", deliveries: 1, kills: 0);
        var killed = await RunAsync("killed", Deliveries, Kills);
        Say($"clean {clean}, killed {killed}");
        Assert.Equal(clean, killed);
        Assert.Equal(0, killed.Unfinished);
        Assert.Equal(0, killed.MissingReports);
        Assert.Equal(CrashUploads.Patients(Uploads), killed.Timelines);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<ClinicState> RunAsync(string name, int deliveries, int kills)
    {
        string connection = await storage.NewAccountAsync();
        await CreateClinicAsync(connection);
        using var hosts = new CrashHosts(connection, Path.Combine(_folder, name));
        var timer = Stopwatch.StartNew();
        await hosts.StartAsync();
        Say($"{name}: started after {timer.Elapsed}");
        var random = new Random(Seed);
        var killing = hosts.KillAsync(kills, random);
        await DeliverAsync(hosts, deliveries, random);
        await killing;
        Say($"{name}: delivered and killed after {timer.Elapsed}");
        await SettleAsync(connection, hosts);
        Say($"{name}: settled after {timer.Elapsed}");
        await hosts.StopAsync();
        return await StateAsync(connection);
    }

    // The same pseudonyms in both runs need the same clinic key.
    private static async Task CreateClinicAsync(string connection)
    {
        await using var services = Services(connection);
        await services.GetRequiredService<StorageSetup>().CreateAsync(Cancel);
        var settings = new ClinicSettings(new Recist.Reports.Content.ClinicCard("north", "North"));
        await services.GetRequiredService<ClinicAdministration>().CreateAsync(
            ClinicId.Parse("north"), settings, Actor.Policy, new byte[32], Cancel);
    }

    private static async Task DeliverAsync(CrashHosts hosts, int deliveries, Random random)
    {
        int[] order = [.. Enumerable.Range(0, Uploads).SelectMany(i => Enumerable.Repeat(i, deliveries))];
        random.Shuffle(order);
        await Parallel.ForEachAsync(order, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = Cancel }, async (i, cancel) =>
            await hosts.WriteAsync($"north/{CrashUploads.Name(i)}", CrashUploads.Content(i), cancel));
    }

    // Settled: no message is left, nothing is promised, and every blob that lies there is decided.
    private static async Task SettleAsync(string connection, CrashHosts hosts)
    {
        await using var services = Services(connection);
        long began = Stopwatch.GetTimestamp();
        while (await LeftAsync(connection, services) is { } left)
        {
            Assert.True(Stopwatch.GetElapsedTime(began) < Hung, $"Not settled: {left}\n{hosts.Errors()}");
            await Task.Delay(500, Cancel);
        }
    }

    private static async Task<string?> LeftAsync(string connection, ServiceProvider services)
    {
        var queues = new QueueServiceClient(connection);
        foreach (string queue in QueueName.All)
        {
            int count = (await queues.GetQueueClient(queue).GetPropertiesAsync(Cancel)).Value.ApproximateMessagesCount;
            if (count > 0)
            {
                return $"{count} messages in {queue}";
            }
        }

        var pending = services.GetRequiredService<IPending>();
        if (await pending.ListDueAsync(DateTimeOffset.MaxValue.AddDays(-1), Cancel).FirstOrDefaultAsync(Cancel) is { } item)
        {
            return $"promised: {item}";
        }

        var uploads = services.GetRequiredService<IUploads>();
        await foreach (var blob in services.GetRequiredService<ILanding>().ListAsync(ClinicId.Parse("north"), Cancel))
        {
            var row = await uploads.FindAsync(blob.Clinic, blob.Upload, Cancel);
            if (row is not { IsFinal: true })
            {
                return $"undecided: {blob} {row}";
            }
        }

        return null;
    }

    private static async Task<ClinicState> StateAsync(string connection)
    {
        await using var services = Services(connection);
        return await services.GetRequiredService<StateHash>().ComputeAsync(ClinicId.Parse("north"), Cancel);
    }

    private static ServiceProvider Services(string connection) => new ServiceCollection()
        .AddLogging()
        .AddRecistPipeline()
        .AddRecistStorage(connection, connection)
        .BuildServiceProvider();

    private static void Say(string line) => TestContext.Current.TestOutputHelper?.WriteLine(line);

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : otherwise;
}
