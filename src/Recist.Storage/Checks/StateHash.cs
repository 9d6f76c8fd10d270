using System.Security.Cryptography;
using System.Text;
using Azure.Data.Tables;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>One hash over the clinical state of a clinic: two stores that took in the same uploads in whatever order have the same.</summary>
/// <remarks>
/// Covers receipts, visits, results and heads without their versions, leaving out whatever ends in <c>Utc</c> and by which of several
/// uploads of the same bytes something came, and the bytes of the current reports. Promised work and projections are no part of it.
/// </remarks>
public sealed class StateHash(StorageClients clients)
{
    private readonly TableServiceClient service = clients.Tables;
    private readonly TimelineTable timelines = new(clients.Tables);
    private readonly StorageBlobs blobs = new(clients);

    /// <summary>The hash, with the number of timelines, and of timelines that still have promised work.</summary>
    /// <param name="clinic">Which clinic.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<ClinicState> ComputeAsync(ClinicId clinic, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (count, unfinished, missing) = (0, 0, 0);
        foreach (var id in await ListAsync(clinic, cancellationToken))
        {
            var timeline = await timelines.ReadAsync(id, cancellationToken);
            hash.AppendData(Encoding.UTF8.GetBytes(Rows(timeline)));
            foreach (var edition in Enum.GetValues<Edition>())
            {
                var pdf = await PdfAsync(timeline, edition, cancellationToken);
                missing += pdf is null && edition == Edition.Clinician && !timeline.Visits.IsEmpty ? 1 : 0;
                hash.AppendData(SHA256.HashData(pdf is { } bytes ? bytes.Span : []));
            }

            count++;
            unfinished += timeline.Outbox.IsEmpty ? 0 : 1;
        }

        return new(Convert.ToHexStringLower(hash.GetHashAndReset()), count, unfinished, missing);
    }

    internal static string Rows(Timeline timeline) => StoredJson.Write(new
    {
        Id = timeline.Id.ToString(),
        timeline.Head?.Study,
        timeline.Head?.Course,
        timeline.Head?.InputsHash,
        timeline.Head?.EngineVersion,
        Receipts = timeline.Receipts.Select(r => r with { AcceptedUtc = default, Upload = null, TakenBackFrom = [] }),
        Visits = timeline.Visits.Select(v => v with { Row = null }),
        timeline.Assessed,
    }) + "\n";

    private async Task<ReadOnlyMemory<byte>?> PdfAsync(Timeline timeline, Edition edition, CancellationToken cancellationToken)
    {
        var version = edition == Edition.Clinician ? timeline.Head?.ClinicianReport : timeline.Head?.PatientReport;
        var report = timeline.Reports.FirstOrDefault(r => r.Edition == edition && r.Version == version);
        return report is null ? null : await blobs.ReadAsync(BlobPath.Report(timeline.Id, edition, report.Inputs), cancellationToken);
    }

    // The one walk over many partitions: a tool for proofs, no part of a handler.
    private async Task<IReadOnlyList<TimelineId>> ListAsync(ClinicId clinic, CancellationToken cancellationToken)
    {
        var (first, after, head) = ($"{clinic}_", $"{clinic}`", TimelineRows.Head);
        return await new GuardedTable(service, TableNames.Timeline)
            .QueryAsync($"PartitionKey ge {first} and PartitionKey lt {after} and RowKey eq {head}", cancellationToken)
            .Select(r => TimelineId.Parse(r.PartitionKey))
            .OrderBy(id => id.ToString(), StringComparer.Ordinal)
            .ToListAsync(cancellationToken);
    }
}
