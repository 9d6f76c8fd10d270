using System.Collections.Immutable;
using Recist.Ingestion;

namespace Recist.Pipeline;

/// <summary>Finds what is read together with an upload, or has it wait. Order of arrival, repeats and two hosts at once make no difference.</summary>
/// <remarks>
/// Whoever waits says so first and looks for partners then, so that of two that arrive at once at least one sees the other. The uploads of a delivery
/// are claimed one by one in a fixed order; a claim names all of them, and one that finds an upload claimed by another delivery gives its own back.
/// </remarks>
public sealed class Deliveries(
    IUploads uploads, ILanding landing, OriginalBytes originals, UploadArrived arrived, UploadEnding ending, ReceiptWriter receipts, IPending pending,
    PipelineOptions options, TimeProvider time)
{
    private static readonly string[] Domains = ["TR", "TU", "RS", "ADSL", "DM"];

    /// <summary>The delivery that an upload is read with.</summary>
    /// <param name="row">The upload, not final.</param>
    /// <param name="clinic">Its clinic.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="settings">How the clinic's files are read.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Null where it waits, or has ended.</returns>
    internal async Task<DeliverySet?> FindAsync(UploadRow row, Clinic clinic, ReadOnlyMemory<byte> bytes, ReadingSettings settings, CancellationToken cancellationToken)
    {
        if (!row.Together.IsEmpty && await ClaimedAsync(row, cancellationToken) is (true, var known))
        {
            return known;
        }

        row = await uploads.FindAsync(row.Clinic, row.Id, cancellationToken) ?? row;
        var file = new UploadedFile(row.File.Name, bytes);
        return ManifestCheck.Is(file) ? await OfManifestAsync(row, file, cancellationToken)
            : SdtmPart.Of(file, settings) is { } part ? await OfTableAsync(row, clinic, part, cancellationToken)
            : await OfFileAsync(row, cancellationToken);
    }

    private async Task<DeliverySet?> OfFileAsync(UploadRow row, CancellationToken cancellationToken)
    {
        while (true)
        {
            var set = await ClaimAsync([row], IsFree, withManifests: true, cancellationToken);
            row = await uploads.FindAsync(row.Clinic, row.Id, cancellationToken) ?? row;
            if (set is not null || row.IsFinal || !row.Together.IsEmpty)
            {
                return set;
            }
        }
    }

    // A delivery that was claimed before, perhaps in part.
    private async Task<(bool Settled, DeliverySet? Set)> ClaimedAsync(UploadRow row, CancellationToken cancellationToken)
    {
        if (row.Lead != row.Id && await uploads.FindAsync(row.Clinic, row.Lead, cancellationToken) is { IsFinal: true } lead && lead.Together.SequenceEqual(row.Together))
        {
            await ending.EndLikeAsync(row, lead, cancellationToken);
            return (true, null);
        }

        var set = await ClaimIdsAsync(row.Clinic, row.Together, cancellationToken);
        var now = await uploads.FindAsync(row.Clinic, row.Id, cancellationToken);
        return (set is not null || now!.IsFinal, set);
    }

    private async Task<DeliverySet?> OfTableAsync(UploadRow row, Clinic clinic, SdtmPart part, CancellationToken cancellationToken)
    {
        var key = clinic.Pseudonyms.Delivery(row.File.Folder, part.Study);
        var until = row.Arrived + options.PartnerWait;
        var wait = new PartnerWait(part.Domain switch { "TU" => "the TR table of the same study", "TR" => "the TU table of the same study", _ => "the TU and TR tables of the same study" }, until);
        row = await WaitAsync(row, part.Domain, cancellationToken);
        if (row.IsFinal)
        {
            return null;
        }

        await uploads.AddPartAsync(row.Clinic, key, row.Id, cancellationToken);
        while (true)
        {
            var open = await uploads.ListPartsAsync(row.Clinic, key, cancellationToken).ToListAsync(cancellationToken);
            var rows = new List<UploadRow>();
            foreach (var id in open)
            {
                if (await uploads.FindAsync(row.Clinic, id, cancellationToken) is { } other)
                {
                    if (other.IsFinal)
                    {
                        await uploads.RemovePartAsync(row.Clinic, key, id, cancellationToken);
                    }
                    else if (IsFree(other) && other.Part is not null)
                    {
                        rows.Add(other);
                    }
                }
            }

            if (!rows.Exists(r => r.Id == row.Id))
            {
                return null;
            }

            List<UploadRow> chosen = [.. Domains.Select(d => d == part.Domain ? row : Newest(rows, d)).OfType<UploadRow>()];
            if (chosen.Exists(r => r.Part == "TU") && chosen.Exists(r => r.Part == "TR"))
            {
                if (await ClaimAsync([.. chosen], IsFree, withManifests: true, cancellationToken) is { } set)
                {
                    return set;
                }

                continue;
            }

            return time.GetUtcNow() < until ? await StayAsync(row, wait, cancellationToken)
                : part.Domain == "RS" ? await ClaimAsync([row], IsFree, withManifests: true, cancellationToken)
                : await RefuseAsync(row, UploadComplaint.NoPartner(part.Domain), cancellationToken);
        }
    }

    private async Task<DeliverySet?> OfManifestAsync(UploadRow row, UploadedFile manifest, CancellationToken cancellationToken)
    {
        if (ManifestCheck.FileOf(row.File.ToString()) is not { } name || !LandingFile.TryParse(name, out var path))
        {
            return await RefuseAsync(row, UploadComplaint.ManifestAlone(row.File.Name), cancellationToken);
        }

        row = await WaitAsync(row, DeliverySet.Manifest, cancellationToken);
        if (row.IsFinal || !row.Together.IsEmpty)
        {
            return row.IsFinal ? null : (await ClaimedAsync(row, cancellationToken)).Set;
        }

        var until = row.Arrived + options.PartnerWait;
        if (await landing.FindAsync(row.Clinic, path, cancellationToken) is not { } blob)
        {
            return time.GetUtcNow() < until
                ? await StayAsync(row, new($"the file {path.Name} in the same folder", until), cancellationToken)
                : await RefuseAsync(row, UploadComplaint.ManifestAlone(row.File.Name), cancellationToken);
        }

        if (await uploads.FindAsync(row.Clinic, blob.Upload, cancellationToken) is null)
        {
            await arrived.TakeAsync(blob, cancellationToken);
        }

        var file = (await uploads.FindAsync(row.Clinic, blob.Upload, cancellationToken))!;
        switch (file.Status)
        {
            case UploadStatus.Refused when blob.Size <= options.LargestUpload:
                // Its file was read without it: both are read now.
                var again = file.Together.IsEmpty ? [file.Id] : file.Together;
                return await ReopenAsync(file, [.. again.Where(id => id != row.Id), row.Id], cancellationToken);
            case UploadStatus.Accepted or UploadStatus.Duplicate:
                return await HoldAgainstAsync(row, manifest, file, cancellationToken);
            case UploadStatus.Refused or UploadStatus.Withdrawn or UploadStatus.Quarantined or UploadStatus.SourceMissing:
                return await RefuseAsync(row, UploadComplaint.ManifestAlone(row.File.Name), cancellationToken);
            default:
                // The file's end wakes this one.
                return await StayAsync(row, new($"the file {path.Name}, which is not read yet", until), cancellationToken);
        }
    }

    private async Task<DeliverySet?> HoldAgainstAsync(UploadRow row, UploadedFile manifest, UploadRow file, CancellationToken cancellationToken)
    {
        var read = file.First is { } first ? await uploads.FindAsync(row.Clinic, first, cancellationToken) : file;
        var result = await ending.ResultAsync(read ?? file, cancellationToken);
        var bytes = await originals.ReadAsync(file, cancellationToken) ?? throw new InvalidOperationException("The bytes of an accepted upload vanished.");
        var complaints = ManifestCheck.Late(manifest, new(file.File.Name, bytes), result?.Outcome.Rows ?? 0);
        var outcome = new UploadOutcome { Format = "recist-manifest/1", Complaints = complaints };
        await (complaints.IsEmpty ? ending.AcceptAsync(row, outcome, cancellationToken) : ending.RefuseAsync(row, outcome, cancellationToken));
        return null;
    }

    // Notes first: a process that dies between two claims leaves work that the sweeper finds.
    private async Task<DeliverySet?> ReopenAsync(UploadRow file, ImmutableArray<UploadId> ids, CancellationToken cancellationToken)
    {
        foreach (var id in ids)
        {
            await pending.NoteAsync(PendingItem.Of(file.Clinic, id, time.GetUtcNow() + options.StuckUploadAge), cancellationToken);
        }

        return await ClaimIdsAsync(file.Clinic, ids, cancellationToken);
    }

    private async Task<DeliverySet?> ClaimIdsAsync(ClinicId clinic, ImmutableArray<UploadId> ids, CancellationToken cancellationToken)
    {
        var rows = new List<UploadRow>();
        foreach (var id in ids)
        {
            rows.Add(await uploads.FindAsync(clinic, id, cancellationToken) ?? throw new InvalidOperationException("An upload row vanished."));
        }

        return await ClaimAsync(
            [.. rows], r => IsFree(r) || (r.Status == UploadStatus.Refused && r.Together.All(ids.Contains)), withManifests: false, cancellationToken);
    }

    /// <summary>Claims uploads for one delivery, with the manifests that lie beside them; null where another delivery has one of them.</summary>
    private async Task<DeliverySet?> ClaimAsync(ImmutableArray<UploadRow> rows, Func<UploadRow, bool> isFree, bool withManifests, CancellationToken cancellationToken)
    {
        var all = rows.ToList();
        foreach (var row in rows.Where(r => withManifests && r.Part != DeliverySet.Manifest))
        {
            if (await OpenManifestAsync(row, cancellationToken) is { } manifest)
            {
                all.Add(manifest);
            }
        }

        if (all is [{ Part: null } only])
        {
            return await WithBytesAsync([only], cancellationToken);
        }

        ImmutableArray<UploadId> ids = [.. all.Select(r => r.Id)];
        var claimed = new List<UploadRow>();
        foreach (var row in all)
        {
            var now = await ending.ChangeAsync(
                row, r => !r.Together.SequenceEqual(ids) && isFree(r) ? r with { Together = ids, Status = UploadStatus.Processing } : r, cancellationToken);
            if (!now.Together.SequenceEqual(ids))
            {
                await GiveBackAsync(all, ids, cancellationToken);
                return null;
            }

            claimed.Add(now);
        }

        return await WithBytesAsync(claimed, cancellationToken);
    }

    private async Task GiveBackAsync(List<UploadRow> rows, ImmutableArray<UploadId> ids, CancellationToken cancellationToken)
    {
        foreach (var row in rows)
        {
            await ending.ChangeAsync(
                row,
                r => !r.IsFinal && r.Together.SequenceEqual(ids)
                    ? r with { Together = [], Status = r.Part is null ? UploadStatus.Processing : UploadStatus.WaitingForPartner }
                    : r,
                cancellationToken);
        }
    }

    private async Task<UploadRow?> OpenManifestAsync(UploadRow row, CancellationToken cancellationToken)
    {
        if (!LandingFile.TryParse(ManifestCheck.Of(row.File.ToString()), out var path) || await landing.FindAsync(row.Clinic, path, cancellationToken) is not { Size: > 0 } blob
            || blob.Size > options.LargestUpload)
        {
            return null;
        }

        if (await uploads.FindAsync(row.Clinic, blob.Upload, cancellationToken) is null)
        {
            await arrived.TakeAsync(blob, cancellationToken);
        }

        var manifest = await uploads.FindAsync(row.Clinic, blob.Upload, cancellationToken);
        return manifest is not null && IsFree(manifest)
            ? await ending.ChangeAsync(manifest, r => r.IsFinal ? r : r with { Part = DeliverySet.Manifest }, cancellationToken)
            : null;
    }

    private async Task<DeliverySet?> WithBytesAsync(IReadOnlyList<UploadRow> rows, CancellationToken cancellationToken)
    {
        var parts = ImmutableArray.CreateBuilder<(UploadRow, ReadOnlyMemory<byte>)>();
        foreach (var row in rows)
        {
            if (await originals.ReadAsync(row, cancellationToken) is not { } bytes)
            {
                foreach (var each in rows)
                {
                    await ending.EndUnreadAsync(each, UploadStatus.SourceMissing, cancellationToken);
                }

                return null;
            }

            parts.Add((row, bytes));
        }

        return new(parts.ToImmutable());
    }

    private Task<UploadRow> WaitAsync(UploadRow row, string part, CancellationToken cancellationToken) => ending.ChangeAsync(
        row, r => r.IsFinal || !r.Together.IsEmpty ? r : r with { Part = part, Status = UploadStatus.WaitingForPartner, Starts = 0 }, cancellationToken);

    private async Task<DeliverySet?> StayAsync(UploadRow row, PartnerWait wait, CancellationToken cancellationToken)
    {
        var due = wait.Until > time.GetUtcNow() ? wait.Until : time.GetUtcNow() + options.StuckUploadAge;
        await pending.NoteAsync(PendingItem.Of(row.Clinic, row.Id, due), cancellationToken);
        await receipts.WriteAsync(row, new(row.Id.ToString(), row.File.Name, UploadStatus.WaitingForPartner, row.Arrived, new()) { Waits = wait }, cancellationToken);
        return null;
    }

    private async Task<DeliverySet?> RefuseAsync(UploadRow row, Complaint complaint, CancellationToken cancellationToken)
    {
        // Claimed here first, so that no other host makes it part of a delivery meanwhile.
        var mine = await ending.ChangeAsync(row, r => IsFree(r) ? r with { Together = [r.Id] } : r, cancellationToken);
        if (mine is { IsFinal: false, Together: [var only] } && only == mine.Id)
        {
            await ending.RefuseAsync(mine, new() { Complaints = [complaint] }, cancellationToken);
        }

        return null;
    }

    private static bool IsFree(UploadRow row) => !row.IsFinal && row.Together.IsEmpty && row.Status != UploadStatus.Waiting;

    private static UploadRow? Newest(IEnumerable<UploadRow> rows, string part) =>
        rows.Where(r => r.Part == part).OrderBy(r => r.Arrived).ThenBy(r => r.Id.ToString(), StringComparer.Ordinal).LastOrDefault();
}
