using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Reads an upload and either accepts it whole or refuses it whole.</summary>
public sealed class IngestUpload(
    IClinics clinics, IUploads uploads, OriginalBytes originals, Deliveries deliveries, ReadUpload read, UploadEnding ending, FinishUpload finish,
    WakeUpload wake, IOutages outages, PipelineOptions options, ILogger<IngestUpload> logger)
{
    /// <summary>Handles a message of queue <see cref="QueueName.Uploads"/>; a repeat changes nothing.</summary>
    /// <param name="message">The id of an upload.</param>
    /// <param name="cancellationToken">Stops the work; nothing is half-written then.</param>
    public Task HandleAsync(string message, CancellationToken cancellationToken)
    {
        var (clinic, upload) = Message.ReadUpload(message);
        return HandleAsync(clinic, upload, isHelp: false, cancellationToken);
    }

    private async Task HandleAsync(ClinicId clinicId, UploadId id, bool isHelp, CancellationToken cancellationToken)
    {
        if (await uploads.FindAsync(clinicId, id, cancellationToken) is not { } row)
        {
            // The process died between the note and the row. A blob that is still that version is found by the sweeper;
            // one that was overwritten meanwhile is another upload, and nothing is owed for this one any more.
            await wake.ForgetAsync(clinicId, id, cancellationToken);
            return;
        }

        // Help is no start of its own: many copies of one file at once would otherwise look like a file that kills its process.
        var start = isHelp ? 0 : 1;
        if (!row.IsFinal)
        {
            row = await ending.ChangeAsync(row, r => r.IsFinal ? r : r with { Starts = r.Starts + start, Status = Begun(r) }, cancellationToken);
        }

        if (row.IsFinal)
        {
            await finish.RepeatAsync(row, cancellationToken);
            return;
        }

        if (row.Failures >= options.MostFailures || row.Starts > options.MostStarts)
        {
            await QuarantineAsync(row, null, cancellationToken);
            return;
        }

        try
        {
            await ReadAsync(row, isHelp, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            // The last failure that is borne ends the upload itself, so that no queue has to give its message up first.
            if (await CountAsync(row, outages.IsOutage(e), start, cancellationToken) is { IsFinal: false } counted
                && counted.Failures >= options.MostFailures)
            {
                await QuarantineAsync(counted, e, cancellationToken);
                return;
            }

            throw;
        }
    }

    private async Task QuarantineAsync(UploadRow row, Exception? last, CancellationToken cancellationToken)
    {
        await ending.EndUnreadAsync(row, UploadStatus.Quarantined, cancellationToken);
        Log.Quarantined(logger, last, row.Clinic, row.Id, row.Failures, row.Starts);
    }

    // An outage is not the file's fault: its start does not count. While the outage lasts that cannot be written either.
    private async Task<UploadRow?> CountAsync(UploadRow row, bool outage, int start, CancellationToken cancellationToken)
    {
        try
        {
            var failed = outage ? 0 : 1;
            return await ending.ChangeAsync(
                row, r => r.IsFinal ? r : r with { Failures = r.Failures + failed, Starts = r.Starts - start }, cancellationToken);
        }
        catch (Exception e) when (outages.IsOutage(e))
        {
            Log.NotCounted(logger, row.Clinic, row.Id);
            return null;
        }
    }

    private static UploadStatus Begun(UploadRow row) =>
        row.Status is UploadStatus.Waiting or UploadStatus.WaitingForPartner ? row.Status : UploadStatus.Processing;

    private async Task ReadAsync(UploadRow row, bool isHelp, CancellationToken cancellationToken)
    {
        var clinic = await clinics.FindAsync(row.Clinic, cancellationToken) ?? throw new InvalidOperationException("The clinic of an upload vanished.");
        if (await originals.ReadAsync(row, cancellationToken) is not { } content)
        {
            Log.SourceMissing(logger, row.Clinic, row.Id);
            await ending.EndUnreadAsync(row, UploadStatus.SourceMissing, cancellationToken);
            return;
        }

        if (content.IsEmpty)
        {
            await ending.RefuseAsync(row, new() { Complaints = [UploadComplaint.Empty()] }, cancellationToken);
            return;
        }

        if (await deliveries.FindAsync(row, clinic, content, read.Settings(clinic), cancellationToken) is not { } set)
        {
            return;
        }

        await read.HandleAsync(set, clinic, other => HelpAsync(other, isHelp, cancellationToken), cancellationToken);
        if (set.Parts.Length > 1 && await uploads.FindAsync(set.Lead.Clinic, set.Lead.Id, cancellationToken) is { IsFinal: true } lead)
        {
            foreach (var (other, _) in set.Parts.Skip(1))
            {
                await ending.EndLikeAsync(other, lead, cancellationToken);
            }
        }
    }

    // Whoever finds its bytes held by an upload that has begun brings that one to its end first; one helps one, and no more.
    private Task HelpAsync(UploadRow other, bool isHelp, CancellationToken cancellationToken) => isHelp
        ? throw new TimeoutException("Two uploads wait for each other's bytes.")
        : HandleAsync(other.Clinic, other.Id, isHelp: true, cancellationToken);
}
