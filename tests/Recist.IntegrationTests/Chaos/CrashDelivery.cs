using System.Collections.Concurrent;
using Azure;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Chaos;

/// <summary>
/// What clinic and people do in a run: they send files, take some of them and some visits back, and send some of them again.
/// </summary>
internal sealed class CrashDelivery(CrashHosts hosts, CrashClinic clinic, TakingBack person, Progress progress)
{
    private int _steps;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Every upload that was taken back.</summary>
    public ConcurrentBag<UploadId> TakenBack { get; } = [];

    /// <summary>Does all of it, in an order by chance.</summary>
    /// <param name="uploads">How many files.</param>
    /// <param name="times">How often each event comes.</param>
    /// <param name="random">Chance.</param>
    public async Task RunAsync(int uploads, int times, Random random)
    {
        var all = Enumerable.Range(0, uploads).ToLookup(CrashUploads.Fate);
        int[] kept = [.. all[UploadFate.Kept].SelectMany(i => Enumerable.Repeat(i, times))];
        Func<Task>[] asked =
        [
            .. all[UploadFate.TakenBack].Concat(all[UploadFate.SentAgain]).Select(i => (Func<Task>)(() => SendAndTakeBackAsync(i, times))),
            .. Enumerable.Range(0, CrashUploads.Patients(uploads)).SelectMany(p => CrashUploads.VisitsTakenBack(p, uploads)
                .Select(v => (Func<Task>)(() => person.VisitAsync(p, v.Label, v.Revision)))),
        ];
        random.Shuffle(kept);
        random.Shuffle(asked);
        await Task.WhenAll(
            EachAsync(kept, i => hosts.WriteAsync(Blob(i), CrashUploads.Content(i), null, Cancel)),
            EachAsync(asked, step => step()));
    }

    private static string Blob(int upload) => $"{CrashClinic.Id}/{CrashUploads.Name(upload)}";

    private static UploadId Upload(int upload, ETag version) => UploadId.Of(CrashClinic.Id, CrashUploads.Name(upload), version.ToString());

    private Task EachAsync<T>(IEnumerable<T> items, Func<T, Task> step) =>
        Parallel.ForEachAsync(items, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = Cancel }, async (item, _) =>
        {
            await step(item);
            progress.Saw("steps", Interlocked.Increment(ref _steps));
        });

    private async Task SendAndTakeBackAsync(int i, int times)
    {
        var first = await hosts.WriteAsync(Blob(i), CrashUploads.Content(i), new() { IfNoneMatch = ETag.All }, Cancel);
        await RepeatAsync(Upload(i, first), times - 1);
        await person.UploadAsync(Upload(i, first));
        TakenBack.Add(Upload(i, first));
        if (CrashUploads.Fate(i) == UploadFate.SentAgain)
        {
            var again = await hosts.WriteAsync(Blob(i), CrashUploads.Content(i), new() { IfMatch = first }, Cancel);
            await RepeatAsync(Upload(i, again), times - 1);
        }

        // What is late by now: repeats of the message, and the event itself.
        await RepeatAsync(Upload(i, first), times - 1);
        if (times > 1)
        {
            await clinic.LoseEventAsync(CrashUploads.Name(i));
        }
    }

    private async Task RepeatAsync(UploadId upload, int times)
    {
        for (int i = 0; i < times; i++)
        {
            await clinic.RepeatAsync(upload);
        }
    }
}
