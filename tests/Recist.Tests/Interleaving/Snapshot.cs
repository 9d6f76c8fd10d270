using System.Text;
using System.Text.RegularExpressions;
using Azure.Data.Tables;
using Recist.Pipeline;
using Recist.Tests.Memory;

namespace Recist.Tests.Interleaving;

/// <summary>
/// What a clinic, a patient and an auditor can see of a store, in lines; without versions, tokens, times and counts of tries.
/// </summary>
internal static partial class Snapshot
{
    private static readonly HashSet<string> Unseen = ["PartitionKey", "Timestamp", "odata.etag", "Starts", "Failures", "Key"];

    public static async Task<IReadOnlyList<string>> OfAsync(MemoryHost host)
    {
        var lines = new List<string>();
        foreach (var timeline in await host.TimelinesAsync())
        {
            lines.AddRange(Lines(host, timeline));
        }

        lines.AddRange(Profiles(host).Where(p => !p.Statements.IsEmpty).Select(p => "profile " + StoredJson.Write(p)));
        foreach (var table in new[] { "Uploads", "Clinics", "ClinicPatients", "Weekly" })
        {
            lines.AddRange(host.Storage.Table(table).All.Where(IsSeen).Select(row => $"{table} {row.PartitionKey} {Line(row)}"));
        }

        lines.AddRange(host.Storage.Table("Audit").All.Where(r => !r.RowKey.StartsWith('_')).Select(r => "Audit " + r.GetString("Entry"))
            .Select(WithoutVersions).Order(StringComparer.Ordinal));
        var uploads = await Story.RowsAsync(host);
        lines.AddRange(host.Storage.Blobs.All.Where(b => IsSeen(b.Path, uploads)).Select(b => Line(b.Path, b.Blob)));
        return lines;
    }

    /// <summary>The profiles of a store, without tokens, tombstones and which of several equal uploads holds a statement.</summary>
    public static IEnumerable<Profile> Profiles(MemoryHost host) => host.Storage.Table("Profile").All
        .Select(row => StoredJson.Read<Profile>(Recist.Storage.LongText.Read(row, "Profile")))
        .Select(p => p with { Token = null, TakenBackFrom = [], Statements = [.. p.Statements.Select(s => s with { Upload = null })] });

    private static Receipt Bare(Receipt receipt) => receipt with { AcceptedUtc = default, Upload = null, TakenBackFrom = [] };

    // Left out: claims, and lists of tables that wait, which whoever looks there next brings up to date; and a course without a visit,
    // which stays in the clinic's list once it was there.
    private static bool IsSeen(TableEntity row) =>
        !row.PartitionKey.EndsWith("_part", StringComparison.Ordinal) && !row.PartitionKey.EndsWith("_sha", StringComparison.Ordinal)
        && row.GetString("LastVisit") is not "";

    // What was refused after a part of it had been written, or was taken back, leaves rows that do not count.
    // Left out: plans and results that no row of an upload leads to, for whoever has to take something back; reports, of which the current
    // ones are told above; and the first receipt of what was taken back, which one that was taken back early enough never had.
    private static bool IsSeen(string path, IReadOnlyList<UploadRow> uploads) => path.Split('/') switch
    {
        ["reports", ..] => false,
        ["results", _, var name] => uploads.Any(u => $"{u.Lead}.json" == name),
        ["receipts", _, var name] => !uploads.Any(u =>
            u.Status == UploadStatus.Withdrawn && name.StartsWith($"{u.Id}-accepted.", StringComparison.Ordinal)),
        _ => true,
    };

    private static IEnumerable<string> Lines(MemoryHost host, Timeline timeline)
    {
        var (receipts, visits) = (timeline.Receipts.Where(r => !r.Withdrawn).ToList(), timeline.CountedVisits);
        if (receipts.Count == 0 && timeline.Decisions.IsEmpty)
        {
            yield break;
        }

        yield return $"timeline {timeline.Id} {timeline.Head!.Study} {timeline.Head.Course} {timeline.Head.InputsHash}";
        foreach (var line in receipts.Select(r => "receipt " + StoredJson.Write(Bare(r)))
            .Concat(timeline.Visits.Where(v => visits.Contains(v.Ref)).Select(v => "visit " + StoredJson.Write(v with { Row = null })))
            .Concat(timeline.Assessed.Select(a => "result " + StoredJson.Write(a)))
            .Concat(timeline.Decisions
                .Select(d => "decision " + StoredJson.Write(d with { Version = 0, At = default })).Order(StringComparer.Ordinal)))
        {
            yield return line;
        }

        foreach (var report in Enum.GetValues<Edition>().Select(e => ReportStates.CurrentReport(timeline, e)).OfType<WrittenReport>())
        {
            yield return $"current {report.Edition} {ReportStates.Of(timeline, report)} {WithoutId(host.TextOf(timeline.Id, report))}";
        }

        foreach (var report in timeline.Reports.Where(r => ReportStates.IsReadableByPatient(timeline, r)))
        {
            yield return $"readable {WithoutId(host.TextOf(timeline.Id, report))}";
        }
    }

    private static string Line(TableEntity row) => string.Join("; ", row
        .Where(c => !Unseen.Contains(c.Key) && !c.Key.EndsWith("Utc", StringComparison.Ordinal))
        .OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key}={c.Value}"));

    private static string Line(string path, StoredBlob blob) =>
        path.StartsWith("receipts/", StringComparison.Ordinal) || path.StartsWith("results/", StringComparison.Ordinal)
            ? $"{path} {Encoding.UTF8.GetString(blob.Content).ReplaceLineEndings(" ")}"
            : $"{path} {blob.Content.Length}";

    private static string WithoutVersions(string entry) => AtTime().Replace(entry, "");

    private static string WithoutId(string text) => text.Replace('\n', '/');

    [GeneratedRegex("\"at\":\"[^\"]*\",?")]
    private static partial Regex AtTime();
}
