using System.Text;
using System.Text.RegularExpressions;
using Recist.Pipeline;
using Recist.Tests.Memory;

namespace Recist.Tests.Interleaving;

/// <summary>
/// Whether the rows of uploads, the receipts, the tables and the reports of a clinic tell one story, once everything is done.
/// </summary>
internal static partial class Story
{
    /// <summary>Every contradiction, each as a sentence.</summary>
    public static async Task<IReadOnlyList<string>> ContradictionsAsync(MemoryHost host)
    {
        var rows = await RowsAsync(host);
        var timelines = await host.TimelinesAsync();
        return
        [
            .. rows.SelectMany(r => OfUpload(host, r, rows)),
            .. Counted(host, rows, timelines),
            .. timelines.SelectMany(t => Readable(host, t)),
            .. timelines.Where(t => !t.Outbox.IsEmpty).Select(_ => "A timeline still has promised work."),
            .. Owed(host, rows),
        ];
    }

    /// <summary>All uploads of the clinic.</summary>
    public static async Task<IReadOnlyList<UploadRow>> RowsAsync(MemoryHost host)
    {
        var rows = new List<UploadRow>();
        foreach (var point in host.Storage.Table("Uploads").All.Where(r => r.PartitionKey == $"{MemoryHost.Clinic}_id"))
        {
            rows.Add(await host.RowAsync(UploadId.Parse(point.RowKey)));
        }

        return rows;
    }

    // The receipt says what the row says, and no other receipt says anything else.
    private static IEnumerable<string> OfUpload(MemoryHost host, UploadRow row, IReadOnlyList<UploadRow> rows)
    {
        if (!row.IsFinal && row.Status != UploadStatus.WaitingForPartner)
        {
            yield return $"An upload is left at {row.Status}.";
        }

        if (row.Status == UploadStatus.Duplicate
            && rows.FirstOrDefault(r => r.Id == row.First) is not { Status: UploadStatus.Accepted or UploadStatus.Withdrawn })
        {
            yield return "A duplicate names no upload that was accepted.";
        }

        var kind = ReceiptWriter.KindOf(row.Status);
        var told = Enum.GetValues<ReceiptKind>().Where(k => Receipt(host, row, k) is not null).ToHashSet();
        var says = $"\"status\": \"{Camel(row.Status)}\"";
        if (kind is { } wanted && Receipt(host, row, wanted)?.Contains(says, StringComparison.Ordinal) is not true)
        {
            yield return $"An upload is {row.Status}, and no receipt says so.";
        }

        ReceiptKind[] right = row.Status == UploadStatus.Withdrawn ? [ReceiptKind.Accepted, ReceiptKind.Withdrawn]
            : kind is { } own ? [own]
            : [];
        told.ExceptWith(right);
        foreach (var other in told)
        {
            yield return $"An upload is {row.Status}, and a receipt says {other}.";
        }
    }

    // What counts is what accepted uploads said, nothing less and nothing more.
    private static IEnumerable<string> Counted(MemoryHost host, IReadOnlyList<UploadRow> rows, IReadOnlyList<Timeline> timelines)
    {
        var accepted = rows.Where(r => r.Status == UploadStatus.Accepted && r.Lead == r.Id && r.Part != DeliverySet.Manifest).ToList();
        foreach (var twice in accepted.GroupBy(r => r.Sha).Where(g => g.Count() > 1))
        {
            yield return $"{twice.Count()} uploads of the same bytes are accepted.";
        }

        foreach (var row in accepted)
        {
            if (timelines.Count(t => t.Receipts.Any(r => r.Sha == row.Sha && !r.Withdrawn)) != row.Timelines)
            {
                yield return "An accepted upload does not count in every timeline that it touched.";
            }
        }

        var shas = accepted.Select(r => r.Sha).ToHashSet(StringComparer.Ordinal);
        foreach (var receipt in timelines.SelectMany(t => t.Receipts).Where(r => !r.Withdrawn && !shas.Contains(r.Sha)))
        {
            yield return $"What an upload said counts, and the upload is {Status(rows, receipt.Sha)}.";
        }

        foreach (var profile in Snapshot.Profiles(host))
        {
            foreach (var statement in profile.Statements.Where(s => !shas.Contains(s.Sha)))
            {
                yield return $"What an upload said of a person counts, and the upload is {Status(rows, statement.Sha)}.";
            }
        }
    }

    // Somebody, or a policy, has released what the patient reads, word for word but for the sentences about signing and printing.
    private static IEnumerable<string> Readable(MemoryHost host, Timeline timeline)
    {
        foreach (var report in timeline.Reports.Where(r => ReportStates.IsReadableByPatient(timeline, r)))
        {
            var released = timeline.Decisions.Where(d => d.Kind == DecisionKind.Release)
                .Select(d => timeline.Reports.FirstOrDefault(r => r.Edition == Edition.Patient && r.Sha256 == d.SawSha256))
                .OfType<WrittenReport>()
                .ToList();
            if (!released.Exists(r => Words(host, timeline, r).SequenceEqual(Words(host, timeline, report))))
            {
                var last = released.Count > 0 ? Words(host, timeline, released[^1]) : [];
                yield return $"The patient can read what nobody has released: {Difference.Of(last, Words(host, timeline, report))}";
            }
        }
    }

    private static IEnumerable<string> Owed(MemoryHost host, IReadOnlyList<UploadRow> rows)
    {
        var waiting = rows.Where(r => r.Status == UploadStatus.WaitingForPartner)
            .Select(r => $"u.{r.Clinic}.{r.Id}").ToHashSet(StringComparer.Ordinal);
        var notes = host.Storage.Table("Pending").All
            .Select(r => r.RowKey).Where(n => !n.StartsWith("r.", StringComparison.Ordinal)).ToList();
        // A reminder of an upload that has ended is answered with nothing, and removed then.
        var ended = rows.Where(r => r.IsFinal).Select(r => $"u.{r.Clinic}.{r.Id}").ToHashSet(StringComparer.Ordinal);
        return notes.Where(n => !waiting.Contains(n) && !ended.Contains(n)).Select(n => $"A note of unfinished work is left ({n[..1]}.).")
            .Concat(waiting.Except(notes).Select(_ => "An upload waits, and no note would end its waiting."));
    }

    private static string Status(IReadOnlyList<UploadRow> rows, string sha) =>
        string.Join(", ", rows.Where(r => r.Sha == sha).Select(r => r.Status).Distinct().Order()) is { Length: > 0 } text
            ? text
            : "unknown";

    private static string? Receipt(MemoryHost host, UploadRow row, ReceiptKind kind) =>
        host.Storage.Blobs.Find(BlobPath.Receipt(row.Clinic, row.Id, kind, ReceiptForm.Json).ToString()) is { } blob
            ? Encoding.UTF8.GetString(blob.Content)
            : null;

    // All but the id that the report has as a version.
    private static string[] Words(MemoryHost host, Timeline timeline, WrittenReport report) =>
        AboutPrinting().Replace(host.TextOf(timeline.Id, report).Replace(report.PrintedId, "", StringComparison.Ordinal), "").Split('\n');

    [GeneratedRegex("Your care team checked the result on [^.]*\\. |We printed it again later with the same result\\. ")]
    private static partial Regex AboutPrinting();

    private static string Camel(UploadStatus status) => char.ToLowerInvariant(status.ToString()[0]) + status.ToString()[1..];
}
