using System.Collections.Immutable;
using Recist.Ingestion;

namespace Recist.Pipeline;

/// <summary>Claims the uploads of a delivery one by one, in a fixed order. A claim names all of them; one that finds an upload in another delivery gives its own back.</summary>
public sealed class DeliveryClaims(
    IUploads uploads, LandingPlaces places, OriginalBytes originals, UploadArrived arrived, UploadEnding ending, IPending pending,
    PipelineOptions options, TimeProvider time)
{
    /// <summary>Claims uploads whose delivery is known: one that was claimed in part before, or one that is read again with a manifest.</summary>
    internal async Task<DeliverySet?> OfIdsAsync(ClinicId clinic, ImmutableArray<UploadId> ids, CancellationToken cancellationToken)
    {
        var rows = new List<UploadRow>();
        foreach (var id in ids)
        {
            rows.Add(await uploads.FindAsync(clinic, id, cancellationToken) ?? throw new InvalidOperationException("An upload row vanished."));
        }

        return await ClaimAsync(
            [.. rows], r => IsFree(r) || (r.Status == UploadStatus.Refused && ids.Contains(r.Lead)), withManifestsOf: null, cancellationToken);
    }

    /// <summary>Claims free uploads for one delivery, with the manifests that lie beside them; null where another delivery has one of them.</summary>
    /// <param name="rows">The uploads, the leading one first.</param>
    /// <param name="clinic">Their clinic.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal Task<DeliverySet?> OfRowsAsync(ImmutableArray<UploadRow> rows, Clinic clinic, CancellationToken cancellationToken) =>
        ClaimAsync(rows, IsFree, withManifestsOf: clinic, cancellationToken);

    /// <summary>True for an upload that waits or is being read, and is in no delivery yet.</summary>
    internal static bool IsFree(UploadRow row) => !row.IsFinal && row.Together.IsEmpty && row.Status != UploadStatus.Waiting;

    private async Task<DeliverySet?> ClaimAsync(
        ImmutableArray<UploadRow> rows, Func<UploadRow, bool> isFree, Clinic? withManifestsOf, CancellationToken cancellationToken)
    {
        // Also a file that is read alone: if this process dies half-way, what it wrote is found by the same reading, whatever has come beside the file since.
        var all = rows.ToList();
        foreach (var row in rows.Where(r => r.Part != DeliverySet.Manifest))
        {
            if (withManifestsOf is not null && await OpenManifestAsync(row, withManifestsOf, cancellationToken) is { } manifest)
            {
                all.Add(manifest);
            }
        }

        // What is read is known before it is claimed, and stands in the row of the leading one with the claim.
        ImmutableArray<UploadId> ids = [.. all.Select(r => r.Id)];
        var read = await WithBytesAsync(all, cancellationToken);
        var claimed = new List<UploadRow>();
        foreach (var row in all)
        {
            var sha = row.Id == ids[0] ? read?.Sha : null;
            var now = await ending.ChangeAsync(
                row, r => !r.Together.SequenceEqual(ids) && (isFree(r) || IsRefusedManifest(r)) ? Claimed(r, ids, sha)
                    : !r.IsFinal && r.Sha is null && r.Together.SequenceEqual(ids) ? r with { Sha = sha }
                    : r,
                cancellationToken);
            if (!now.Together.SequenceEqual(ids))
            {
                await GiveBackAsync(all, ids, cancellationToken);
                return null;
            }

            claimed.Add(now);
        }

        if (read is not null)
        {
            return new([.. claimed.Zip(read.Parts, (row, part) => (row, part.Bytes))]);
        }

        foreach (var row in claimed)
        {
            await ending.EndUnreadAsync(row, UploadStatus.SourceMissing, cancellationToken);
        }

        return null;
    }

    // One that was refused begins another reading: whatever its last one still writes or leaves behind is told by its name.
    private static UploadRow Claimed(UploadRow row, ImmutableArray<UploadId> ids, string? sha) => row with
    {
        Together = ids,
        Status = UploadStatus.Processing,
        Sha = sha,
        Earlier = row.IsFinal ? [.. row.Earlier, row.Lead == row.Id ? row.Sha ?? "" : ""] : row.Earlier,
    };

    private async Task GiveBackAsync(List<UploadRow> rows, ImmutableArray<UploadId> ids, CancellationToken cancellationToken)
    {
        foreach (var row in rows)
        {
            await ending.ChangeAsync(
                row,
                r => !r.IsFinal && r.Together.SequenceEqual(ids)
                    ? r with { Together = [], Sha = null, Status = r.Part is null ? UploadStatus.Processing : UploadStatus.WaitingForPartner }
                    : r,
                cancellationToken);
        }
    }

    private async Task<UploadRow?> OpenManifestAsync(UploadRow row, Clinic clinic, CancellationToken cancellationToken)
    {
        if (!LandingFile.TryParse(ManifestCheck.Of(row.File.ToString()), out var path)
            || await places.FindBesideAsync(row, path, cancellationToken) is not { Size: > 0 } blob
            || blob.Size > options.LargestUpload)
        {
            return null;
        }

        if (await uploads.FindAsync(row.Clinic, blob.Upload, cancellationToken) is null)
        {
            await arrived.TakeAsync(blob, cancellationToken);
        }

        var manifest = (await uploads.FindAsync(row.Clinic, blob.Upload, cancellationToken))!;
        if (IsRefusedManifest(manifest) && row.Arrived - manifest.Arrived <= clinic.Settings.PartnerWait(options))
        {
            // It was held against an earlier version of the file, or refused with one: it came before this version, to which it belongs.
            await pending.NoteAsync(PendingItem.Of(manifest.Clinic, manifest.Id, time.GetUtcNow() + options.StuckUploadAge), cancellationToken);
            return manifest;
        }

        return IsFree(manifest) ? await ending.ChangeAsync(manifest, r => r.IsFinal ? r : r with { Part = DeliverySet.Manifest }, cancellationToken) : null;
    }

    private static bool IsRefusedManifest(UploadRow row) => row is { Part: DeliverySet.Manifest, Status: UploadStatus.Refused };

    private async Task<DeliverySet?> WithBytesAsync(IReadOnlyList<UploadRow> rows, CancellationToken cancellationToken)
    {
        var parts = ImmutableArray.CreateBuilder<(UploadRow, ReadOnlyMemory<byte>)>();
        foreach (var row in rows)
        {
            if (await originals.ReadAsync(row, cancellationToken) is not { } bytes)
            {
                return null;
            }

            parts.Add((row, bytes));
        }

        return new(parts.ToImmutable());
    }
}
