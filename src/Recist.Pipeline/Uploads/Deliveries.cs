using System.Collections.Immutable;
using Recist.Ingestion;

namespace Recist.Pipeline;

/// <summary>Finds what is read together with an upload, or has it wait. Order of arrival, repeats and two hosts at once make no difference.</summary>
/// <remarks>
/// Whoever waits says so first and looks for partners then, so that of two that arrive at once at least one sees the other.
/// </remarks>
public sealed class Deliveries(
    IUploads uploads, LandingPlaces places, OriginalBytes originals, UploadArrived arrived, UploadEnding ending, DeliveryClaims claims,
    UploadResults results, ReceiptWriter receipts,
    IPending pending, PipelineOptions options, TimeProvider time)
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
        return ManifestCheck.Is(file) ? await OfManifestAsync(row, clinic, file, cancellationToken)
            : SdtmPart.Of(file, settings) is { } part ? await OfTableAsync(row, clinic, part, cancellationToken)
            : await OfFileAsync(row, clinic, cancellationToken);
    }

    private async Task<DeliverySet?> OfFileAsync(UploadRow row, Clinic clinic, CancellationToken cancellationToken)
    {
        while (true)
        {
            var set = await claims.OfRowsAsync([row], clinic, cancellationToken);
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

        var set = await claims.OfIdsAsync(row.Clinic, row.Together, cancellationToken);
        var now = await uploads.FindAsync(row.Clinic, row.Id, cancellationToken);
        return (set is not null || now!.IsFinal, set);
    }

    private async Task<DeliverySet?> OfTableAsync(UploadRow row, Clinic clinic, SdtmPart part, CancellationToken cancellationToken)
    {
        var key = clinic.Pseudonyms.Delivery(row.File.Folder, part.Study);
        var until = row.Arrived + clinic.Settings.PartnerWait(options);
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
                    else if (DeliveryClaims.IsFree(other) && other.Part is not null)
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
                if (await claims.OfRowsAsync([.. chosen], clinic, cancellationToken) is { } set)
                {
                    return set;
                }

                continue;
            }

            return time.GetUtcNow() < until ? await StayAsync(row, wait, cancellationToken)
                : part.Domain == "RS" ? await claims.OfRowsAsync([row], clinic, cancellationToken)
                : await RefuseAsync(row, UploadComplaint.NoPartner(part.Domain), cancellationToken);
        }
    }

    private async Task<DeliverySet?> OfManifestAsync(
        UploadRow row, Clinic clinic, UploadedFile manifest, CancellationToken cancellationToken)
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

        var until = row.Arrived + clinic.Settings.PartnerWait(options);
        if (await places.FindBesideAsync(row, path, cancellationToken) is not { } blob)
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
                return await ReopenAsync(file, row, cancellationToken);
            case UploadStatus.Accepted or UploadStatus.Duplicate:
                return await HoldAgainstAsync(row, manifest, file, cancellationToken);
            case UploadStatus.Refused or UploadStatus.Withdrawn or UploadStatus.Quarantined or UploadStatus.SourceMissing:
                return await RefuseAsync(row, UploadComplaint.ManifestAlone(row.File.Name), cancellationToken);
            case var _ when file.Together.Contains(row.Id):
                // Whoever claimed both came no further than the file, or is about to go on: the same delivery, whoever claims the rest of it.
                return await ReclaimAsync(row.Clinic, file.Together, cancellationToken);
            default:
                // The file's end wakes this one.
                return await StayAsync(row, new($"the file {path.Name}, which is not read yet", until), cancellationToken);
        }
    }

    private async Task<DeliverySet?> HoldAgainstAsync(UploadRow row, UploadedFile manifest, UploadRow file, CancellationToken cancellationToken)
    {
        var read = file.First is { } first ? await uploads.FindAsync(row.Clinic, first, cancellationToken) : file;
        var result = await results.FindAsync(read ?? file, cancellationToken);
        var bytes = await originals.ReadAsync(file, cancellationToken) ?? throw new InvalidOperationException("The bytes of an accepted upload vanished.");
        var complaints = ManifestCheck.Late(manifest, new(file.File.Name, bytes), result?.Outcome.Rows ?? 0);
        var outcome = new UploadOutcome { Format = "recist-manifest/1", Complaints = complaints };
        await (complaints.IsEmpty ? ending.AcceptAsync(row, outcome, cancellationToken) : ending.RefuseAsync(row, outcome, cancellationToken));
        return null;
    }

    // Everything that was read with the file but an earlier version of this manifest.
    private async Task<DeliverySet?> ReopenAsync(UploadRow file, UploadRow manifest, CancellationToken cancellationToken)
    {
        var ids = new List<UploadId>();
        foreach (var id in file.Together.IsEmpty ? [file.Id] : file.Together)
        {
            if (await uploads.FindAsync(file.Clinic, id, cancellationToken) is { } part && part.File != manifest.File)
            {
                ids.Add(id);
            }
        }

        return await ReclaimAsync(file.Clinic, [.. ids, manifest.Id], cancellationToken);
    }

    // Notes first: a process that dies between two claims leaves work that the sweeper finds.
    private async Task<DeliverySet?> ReclaimAsync(ClinicId clinic, ImmutableArray<UploadId> ids, CancellationToken cancellationToken)
    {
        foreach (var id in ids)
        {
            await pending.NoteAsync(PendingItem.Of(clinic, id, time.GetUtcNow() + options.StuckUploadAge), cancellationToken);
        }

        return await claims.OfIdsAsync(clinic, ids, cancellationToken);
    }

    private Task<UploadRow> WaitAsync(UploadRow row, string part, CancellationToken cancellationToken) => ending.ChangeAsync(
        row, r => r.IsFinal || !r.Together.IsEmpty ? r : r with { Part = part, Status = UploadStatus.WaitingForPartner, Starts = 0 }, cancellationToken);

    private async Task<DeliverySet?> StayAsync(UploadRow row, PartnerWait wait, CancellationToken cancellationToken)
    {
        var due = wait.Until > time.GetUtcNow() ? wait.Until : time.GetUtcNow() + options.StuckUploadAge;
        await pending.NoteAsync(PendingItem.Of(row.Clinic, row.Id, due), cancellationToken);
        await receipts.WriteAsync(row, new(row.Id.ToString(), row.File.Name, UploadStatus.WaitingForPartner, row.Arrived, new()) { Waits = wait }, cancellationToken);

        // Another host may have read it meanwhile, and removed this receipt before it was written.
        if (await uploads.FindAsync(row.Clinic, row.Id, cancellationToken) is { } now && (now.IsFinal || !now.Together.IsEmpty))
        {
            await receipts.RemoveWaitingAsync(row, cancellationToken);
            if (now.IsFinal && await pending.FindAsync(PendingItem.Of(row.Clinic, row.Id, due).Id, cancellationToken) is { } note)
            {
                await pending.RemoveAsync(note, cancellationToken);
            }
        }

        return null;
    }

    private async Task<DeliverySet?> RefuseAsync(UploadRow row, Complaint complaint, CancellationToken cancellationToken)
    {
        // Claimed here first, so that no other host makes it part of a delivery meanwhile.
        var mine = await ending.ChangeAsync(row, r => DeliveryClaims.IsFree(r) ? r with { Together = [r.Id] } : r, cancellationToken);
        if (mine is { IsFinal: false, Together: [var only] } && only == mine.Id)
        {
            await ending.RefuseAsync(mine, new() { Complaints = [complaint] }, cancellationToken);
        }

        return null;
    }

    private static UploadRow? Newest(IEnumerable<UploadRow> rows, string part) =>
        rows.Where(r => r.Part == part).OrderBy(r => r.Arrived).ThenBy(r => r.Id.ToString(), StringComparer.Ordinal).LastOrDefault();
}
