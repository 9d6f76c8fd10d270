using System.Diagnostics;
using System.Globalization;
using Recist.IntegrationTests.Local;

namespace Recist.IntegrationTests.Chaos;

/// <summary>
/// Two hosts on one storage whose calls fail and stall, killed again and again, while every file is delivered three times in shuffled
/// order and some files and visits are taken back: the final state must be that of a run in which nothing goes wrong.
/// </summary>
/// <remarks>
/// Environment variables: RECIST_CRASH_UPLOADS (files, 80), RECIST_CRASH_KILLS (for each seed, 15), RECIST_CRASH_SEEDS (how many, 2),
/// RECIST_CRASH_SEED (the first of them), RECIST_CRASH_MINUTES (how long nothing may move before the run is given up, 5). The full
/// size is 500 uploads.
/// </remarks>
public sealed class CrashTests(StorageFixture storage) : IDisposable
{
    private const int Deliveries = 3;
    private static readonly int Uploads = Number("RECIST_CRASH_UPLOADS", 80);
    private static readonly int Kills = Number("RECIST_CRASH_KILLS", 15);
    private static readonly int Seeds = Number("RECIST_CRASH_SEEDS", 2);
    private static readonly int FirstSeed = Number("RECIST_CRASH_SEED", 20260115);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(Number("RECIST_CRASH_MINUTES", 5));

    // Longer than a message is hidden: another host begins the same work meanwhile.
    private static readonly TimeSpan Stall = TimeSpan.FromSeconds(6);
    private readonly string _folder = Directory.CreateTempSubdirectory("recist-crash-").FullName;

    [Fact]
    public async Task Kills_faults_stalls_and_repeats_end_in_the_state_of_a_clean_run()
    {
        var runs = await Task.WhenAll(Enumerable.Range(FirstSeed, Seeds).Select(seed => (int?)seed).Prepend(null).Select(RunAsync));
        foreach (string difference in runs.SelectMany(runs[0].Differences))
        {
            Say(difference);
        }

        Assert.All(runs, AssertWhole);
        Assert.All(runs, run => Assert.Equal(runs[0].State, run.State));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void AssertWhole(CrashOutcome run)
    {
        Assert.Empty(run.Lost);
        Assert.Empty(run.CountedAgain);
        Assert.Empty(run.OtherStories);
        Assert.Equal(0, run.State.Unfinished);
        Assert.Equal(0, run.State.MissingReports);
        Assert.Equal(CrashUploads.Patients(Uploads), run.State.Timelines);
    }

    // Without a seed nothing goes wrong.
    private async Task<CrashOutcome> RunAsync(int? seed)
    {
        string name = seed is { } number ? string.Create(CultureInfo.InvariantCulture, $"seed {number}") : "clean";
        var timer = Stopwatch.StartNew();
        var progress = new Progress(Longest, TimeProvider.System);
        string connection = await storage.NewAccountAsync();
        await using var clinic = new CrashClinic(connection);
        await clinic.CreateAsync();
        var mishaps = new Mishaps(seed ?? 0);
        await using var door = await FaultyStorage.StartAsync(connection, mishaps.Next, Stall);
        using var hosts = new CrashHosts(seed is null ? connection : door.Connection, connection, Path.Combine(_folder, name), progress);
        using var person = new TakingBack(hosts, progress);
        var delivery = new CrashDelivery(hosts, clinic, person, progress);

        await hosts.StartAsync();
        var random = new Random(seed ?? 0);
        var work = Task.WhenAll(
            seed is null ? Task.CompletedTask : hosts.KillAsync(Kills, new Random(seed.Value + 1)),
            delivery.RunAsync(Uploads, seed is null ? 1 : Deliveries, random));
        await SettleAsync(work, clinic, door, hosts, progress);
        await hosts.StopAsync();
        var outcome = await CrashOutcome.OfAsync(clinic, delivery, Uploads);
        string luck = seed is null ? "" : $"{mishaps}, {Kills} kills, ";
        double seconds = timer.Elapsed.TotalSeconds;
        Say(string.Create(CultureInfo.InvariantCulture, $"{name}: {Uploads} uploads, {luck}{seconds:F0} s: {outcome.Words}"));
        return outcome;
    }

    // Settled: everything is sent and asked, no call is held up, and nothing is left to be done.
    private static async Task SettleAsync(Task work, CrashClinic clinic, FaultyStorage door, CrashHosts hosts, Progress progress)
    {
        while (true)
        {
            await clinic.MeasureAsync(progress);
            string? left = work.IsCompleted ? null : "files, requests or kills to come";
            left ??= door.Held > 0 ? "a call held up" : await clinic.LeftAsync();
            if (left is null)
            {
                await work;
                return;
            }

            progress.Check(() => $"{left}\n{hosts.Errors()}");
            await Task.WhenAny(work.IsCompleted ? Task.Delay(TimeSpan.FromSeconds(1)) : work, Task.Delay(TimeSpan.FromSeconds(1)));
        }
    }

    private static void Say(string line) => TestContext.Current.TestOutputHelper?.WriteLine(line);

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : otherwise;
}
