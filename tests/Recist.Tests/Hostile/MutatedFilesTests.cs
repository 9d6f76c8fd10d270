using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Recist.Ingestion;

namespace Recist.Tests.Hostile;

/// <summary>Ten thousand changed files, the same each time: no exception, no file that takes long, no length that does not stand in the file, and little memory.</summary>
[CollectionDefinition(nameof(MutatedFilesTests), DisableParallelization = true)]
[Collection(nameof(MutatedFilesTests))]
public class MutatedFilesTests(ITestOutputHelper output)
{
    private const int Seed = 20_251_128;
    private const long MostMemory = 512L * 1024 * 1024;
    // More of them at night: RECIST_FUZZ=100000.
    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("RECIST_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var more) ? more : 10_000;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(20);

    [Fact]
    public void Every_seed_is_read() => Assert.All(MutationSeeds.All, s => Assert.True(
        Read(s, s.Changed).Accepted, $"{s.Name}: {string.Join("; ", Read(s, s.Changed).Complaints)}"));

    [Fact]
    public async Task Ten_thousand_changed_files_crash_nothing_and_no_length_is_made_up()
    {
        var (faults, slow, running, accepted) = (new ConcurrentQueue<string>(), new ConcurrentQueue<int>(), new ConcurrentDictionary<int, long>(), 0);
        var (before, peak) = (Environment.WorkingSet, 0L);
        var clock = Stopwatch.StartNew();
        var work = Task.Run(() => Parallel.For(0, Count, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(2, Environment.ProcessorCount) }, i =>
        {
            running[i] = Stopwatch.GetTimestamp();
            if (Fault(i, ref accepted) is { } fault)
            {
                faults.Enqueue(fault);
            }

            running.TryRemove(i, out var start);
            if (Stopwatch.GetElapsedTime(start) > Longest)
            {
                slow.Enqueue(i);
            }
        }));
        while (await Task.WhenAny(work, Task.Delay(100, TestContext.Current.CancellationToken)) != work)
        {
            peak = Math.Max(peak, Environment.WorkingSet);
            var hung = running.Where(r => Stopwatch.GetElapsedTime(r.Value) > Hang).Select(r => r.Key).ToList();
            Assert.True(hung.Count == 0, $"Still read after {Hang.TotalSeconds} s: {string.Join(", ", hung.Select(Name))}.");
        }

        await work;
        output.WriteLine(FormattableString.Invariant(
            $"{Count} files of {MutationSeeds.All.Length} formats in {clock.Elapsed.TotalSeconds:0.0} s, {accepted} accepted, {slow.Count} over 2 s beside others; working set {peak >> 20} MB, {before >> 20} MB before."));
        Assert.True(faults.IsEmpty, $"{faults.Count} of {Count}:\n" + string.Join('\n', faults.Take(20)));
        Assert.All(slow, i => Assert.True(TimeAlone(i) <= Longest, $"{Name(i)} takes longer than 2 s alone."));
        Assert.True(peak - Math.Min(before, peak) <= MostMemory, $"The working set grew by {(peak - before) >> 20} MB.");
    }

    private static string Name(int i) => $"file {i} ({Of(i).Seed.Name})";

    private static (MutationSeed Seed, byte[] Bytes) Of(int i)
    {
        var random = new Random(Seed + i);
        var seed = MutationSeeds.All[i % MutationSeeds.All.Length];
        return (seed, seed.Mutated(MutationSeeds.All[random.Next(MutationSeeds.All.Length)].Changed, random));
    }

    private static Reading Read(MutationSeed seed, byte[] bytes) => SubmissionReader.Read(seed.Upload(bytes), seed.Settings);

    private static TimeSpan TimeAlone(int i)
    {
        var (seed, bytes) = Of(i);
        var clock = Stopwatch.StartNew();
        Read(seed, bytes);
        return clock.Elapsed;
    }

    private static string? Fault(int i, ref int accepted)
    {
        try
        {
            var (seed, bytes) = Of(i);
            var reading = Read(seed, bytes);
            if (reading.Accepted)
            {
                Interlocked.Increment(ref accepted);
            }

            foreach (var patient in reading.Submission?.Patients ?? [])
            {
                ResponseAssessor.Assess(patient.History);
            }

            return reading.Submission is null && reading.Complaints.IsEmpty ? $"{Name(i)}: refused without a word"
                : reading.Complaints.FirstOrDefault(c => c.Problem.Length == 0 || c.Fix.Length == 0) is { } mute ? $"{Name(i)}: {mute.Code} says nothing"
                : seed.IsText && Literal.Fault(reading, [.. seed.Upload(bytes).SelectMany(f => f.Content.ToArray().Append((byte)'\n'))]) is { } fault ? $"{Name(i)}: {fault}"
                : null;
        }
        catch (Exception crash)
        {
            return $"{Name(i)}: {crash.GetType().Name} {crash.Message} {crash.StackTrace?.Split('\n').FirstOrDefault(l => l.Contains("Recist", StringComparison.Ordinal))?.Trim()}";
        }
    }
}
