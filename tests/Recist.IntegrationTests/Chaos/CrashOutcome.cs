using System.Text.Json;
using Recist.Pipeline;
using Recist.Storage;

namespace Recist.IntegrationTests.Chaos;

/// <summary>What a run has ended in, held against what was done, not against another run.</summary>
/// <param name="State">Hash and figures of the clinic.</param>
/// <param name="Lost">Visits that should count and do not.</param>
/// <param name="CountedAgain">Visits that count although they, or every file that brought them, were taken back.</param>
/// <param name="OtherStories">Uploads whose status and receipt say something else.</param>
internal sealed record CrashOutcome(ClinicState State, IReadOnlyList<string> Lost, IReadOnlyList<string> CountedAgain, IReadOnlyList<string> OtherStories)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<CrashOutcome> OfAsync(CrashClinic clinic, CrashDelivery delivery, int uploads)
    {
        List<string> lost = [], again = [], stories = [];
        for (int patient = 0; patient < CrashUploads.Patients(uploads); patient++)
        {
            var timeline = await clinic.Get<ITimelines>().ReadAsync(TakingBack.Timeline(CrashClinic.Id, patient), Cancel);
            var counts = timeline.CountedVisits;
            List<string> counted = [.. timeline.Visits.Where(v => counts.Contains(v.Ref)).Select(v => CrashUploads.Word(v.Visit.Label, v.Ref.Revision))];
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

        return new(await clinic.Get<StateHash>().ComputeAsync(CrashClinic.Id, Cancel), lost, again, stories);
    }

    /// <summary>In one line.</summary>
    public string Words =>
        $"{State}, {Lost.Count} lost, {CountedAgain.Count} counted again, {OtherStories.Count} other stories {string.Join("; ", Lost.Concat(CountedAgain).Concat(OtherStories))}";

    // The status of the row, and of the receipt that its sender reads.
    private static async Task<string> StoryAsync(CrashClinic clinic, UploadId upload)
    {
        var row = await clinic.Get<IUploads>().FindAsync(CrashClinic.Id, upload, Cancel);
        await using var receipt = await clinic.Get<UploadQueries>().OpenReceiptAsync(new(CrashClinic.Id, Actor.Policy), upload, ReceiptForm.Json, Cancel);
        var told = receipt is null ? default : await JsonSerializer.DeserializeAsync<JsonElement>(receipt, cancellationToken: Cancel);
        string word = receipt is null ? "no receipt" : told.GetProperty("status").GetString()!;
        return $"{row?.Status}, {char.ToUpperInvariant(word[0])}{word[1..]}";
    }
}
