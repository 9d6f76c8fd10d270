using System.Text.Json;
using System.Text.RegularExpressions;
using Recist.Pipeline;
using Recist.Storage;

namespace Recist.IntegrationTests.Chaos;

/// <summary>What a run has ended in, held against what was done, not against another run.</summary>
/// <param name="State">Hash and figures of the clinic.</param>
/// <param name="Lost">Visits that should count and do not.</param>
/// <param name="CountedAgain">Visits that count although they, or every file that brought them, were taken back.</param>
/// <param name="OtherStories">Uploads whose status and receipt say something else.</param>
internal sealed partial record CrashOutcome(
    ClinicState State, IReadOnlyList<string> Lost, IReadOnlyList<string> CountedAgain, IReadOnlyList<string> OtherStories)
{
    /// <summary>What the hash of the state is made of, patient by patient: the rows, and the current reports.</summary>
    public required IReadOnlyList<string> Timelines { get; init; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<CrashOutcome> OfAsync(CrashClinic clinic, CrashDelivery delivery, int uploads)
    {
        List<string> lost = [], again = [], stories = [], timelines = [];
        for (int patient = 0; patient < CrashUploads.Patients(uploads); patient++)
        {
            var timeline = await clinic.Get<ITimelines>().ReadAsync(TakingBack.Timeline(CrashClinic.Id, patient), Cancel);
            timelines.Add(Hash().Replace(StateHash.Rows(timeline), "") + string.Join('\n', Current(timeline)));
            var counts = timeline.CountedVisits;
            var standing = timeline.Visits.Where(v => counts.Contains(v.Ref));
            List<string> counted = [.. standing.Select(v => CrashUploads.Word(v.Visit.Label, v.Ref.Revision))];
            List<string> assessed = [.. timeline.Assessed.Select(a => a.Label)];
            List<string> expected = [.. CrashUploads.Counted(patient, uploads)];
            List<string> labels = [.. expected.Select(v => v.Split('/')[0]).Distinct()];
            lost.AddRange(expected.Except(counted).Concat(labels.Except(assessed)).Select(v => $"{CrashUploads.Patient(patient)} {v}"));
            again.AddRange(counted.Except(expected).Concat(assessed.Except(labels)).Select(v => $"{CrashUploads.Patient(patient)} {v}"));
        }

        foreach (var upload in delivery.TakenBack)
        {
            await TellAsync(upload, UploadStatus.Withdrawn);
        }

        await foreach (var blob in clinic.Get<ILanding>().ListAsync(CrashClinic.Id, Cancel))
        {
            if (CrashUploads.FateOf(blob.Name) != UploadFate.TakenBack)
            {
                await TellAsync(blob.Upload, UploadStatus.Accepted, UploadStatus.Duplicate);
            }
        }

        async Task TellAsync(UploadId upload, params UploadStatus[] right)
        {
            string told = await StoryAsync(clinic, upload);
            if (!right.Any(status => told == $"{status}, {status}"))
            {
                stories.Add($"{upload} {told}, not {string.Join(" or ", right)}");
            }
        }

        return new(await clinic.Get<StateHash>().ComputeAsync(CrashClinic.Id, Cancel), lost, again, stories) { Timelines = timelines };
    }

    /// <summary>Where the state of another run begins to differ, in each patient whose state does; empty where none does.</summary>
    public IEnumerable<string> Differences(CrashOutcome other)
    {
        foreach (var (own, others) in Timelines.Zip(other.Timelines).Where(pair => pair.First != pair.Second))
        {
            int at = own.Zip(others).TakeWhile(pair => pair.First == pair.Second).Count();
            yield return $"...{Part(own, at)}\n but ...{Part(others, at)}";
        }

        static string Part(string text, int at) => text[Math.Max(0, at - 400)..Math.Min(text.Length, at + 200)];
    }

    private static IEnumerable<string> Current(Timeline timeline) =>
        Enum.GetValues<Edition>().Select(e => ReportStates.CurrentReport(timeline, e)).Select(r => $"{r?.Edition} {r?.Inputs} {r?.Sha256}");

    // It differs wherever anything does, and would hide what.
    [GeneratedRegex("\"inputsHash\":\"[0-9a-f]+\",")]
    private static partial Regex Hash();

    /// <summary>In one line.</summary>
    public string Words =>
        $"{State}, {Lost.Count} lost, {CountedAgain.Count} counted again, {OtherStories.Count} other stories "
        + string.Join("; ", Lost.Concat(CountedAgain).Concat(OtherStories));

    // The status of the row, and of the receipt that its sender reads.
    private static async Task<string> StoryAsync(CrashClinic clinic, UploadId upload)
    {
        var row = await clinic.Get<IUploads>().FindAsync(CrashClinic.Id, upload, Cancel);
        var queries = clinic.Get<UploadQueries>();
        await using var receipt = await queries.OpenReceiptAsync(new(CrashClinic.Id, Actor.Policy), upload, ReceiptForm.Json, Cancel);
        var told = receipt is null ? default : await JsonSerializer.DeserializeAsync<JsonElement>(receipt, cancellationToken: Cancel);
        string word = receipt is null ? "no receipt" : told.GetProperty("status").GetString()!;
        return $"{row?.Status}, {char.ToUpperInvariant(word[0])}{word[1..]}";
    }
}
