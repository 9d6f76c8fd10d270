using System.Collections.Immutable;
using System.Text;
using Microsoft.Extensions.Logging;
using Recist.Ingestion;

namespace Recist.Pipeline;

/// <summary>Reads an upload and either accepts it whole or refuses it whole.</summary>
public sealed class IngestUpload(
    IClinics clinics, IUploads uploads, OriginalBytes originals, Deliveries deliveries, CourseWriter courses, ProfileWriter profiles, UploadEnding ending, WithdrawUpload withdraw,
    IQueues queues, IOutages outages, PipelineOptions options, TimeProvider time, ILogger<IngestUpload> logger)
{
    /// <summary>Handles a message of queue <see cref="QueueName.Uploads"/>; a repeat changes nothing.</summary>
    /// <param name="message">The id of an upload.</param>
    /// <param name="cancellationToken">Stops the work; nothing is half-written then.</param>
    public async Task HandleAsync(string message, CancellationToken cancellationToken)
    {
        var (clinicId, id) = Message.ReadUpload(message);
        if (await uploads.FindAsync(clinicId, id, cancellationToken) is not { } row)
        {
            // The process died between the note and the row. A blob that is still that version is found by the sweeper;
            // one that was overwritten meanwhile is another upload, and nothing is owed for this one any more.
            await ending.ForgetAsync(clinicId, id, cancellationToken);
            return;
        }

        if (row.Status == UploadStatus.Withdrawn)
        {
            await withdraw.CompleteAsync(row, cancellationToken);
            return;
        }

        if (row.IsFinal)
        {
            await ending.ForgetAsync(row, cancellationToken);
            return;
        }

        row = await ending.ChangeAsync(row, r => r.IsFinal ? r : r with { Starts = r.Starts + 1, Status = Begun(r) }, cancellationToken);
        if (row.Failures >= options.MostFailures || row.Starts > options.MostStarts)
        {
            await QuarantineAsync(row, null, cancellationToken);
            return;
        }

        try
        {
            await ReadAsync(row, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            // The last failure that is borne ends the upload itself, so that no queue has to give its message up first.
            if (await CountAsync(row, outages.IsOutage(e), cancellationToken) is { IsFinal: false } counted
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
    private async Task<UploadRow?> CountAsync(UploadRow row, bool outage, CancellationToken cancellationToken)
    {
        try
        {
            var failed = outage ? 0 : 1;
            return await ending.ChangeAsync(row, r => r with { Failures = r.Failures + failed, Starts = r.Starts - 1 }, cancellationToken);
        }
        catch (Exception e) when (outages.IsOutage(e))
        {
            Log.NotCounted(logger, row.Clinic, row.Id);
            return null;
        }
    }

    private static UploadStatus Begun(UploadRow row) =>
        row.Status is UploadStatus.Waiting or UploadStatus.WaitingForPartner ? row.Status : UploadStatus.Processing;

    private async Task ReadAsync(UploadRow row, CancellationToken cancellationToken)
    {
        var clinic = await clinics.FindAsync(row.Clinic, cancellationToken) ?? throw new InvalidOperationException("The clinic of an upload vanished.");
        if (await originals.ReadAsync(row, cancellationToken) is not { } bytes)
        {
            Log.SourceMissing(logger, row.Clinic, row.Id);
            await ending.EndUnreadAsync(row, UploadStatus.SourceMissing, cancellationToken);
            return;
        }

        if (bytes.IsEmpty)
        {
            await ending.RefuseAsync(row, new() { Complaints = [UploadComplaint.Empty()] }, cancellationToken);
            return;
        }

        var settings = Settings(clinic);
        if (await deliveries.FindAsync(row, clinic, bytes, settings, cancellationToken) is not { } set)
        {
            return;
        }

        await ReadAsync(set, clinic, settings, cancellationToken);
        if (set.Parts.Length > 1 && await uploads.FindAsync(set.Lead.Clinic, set.Lead.Id, cancellationToken) is { IsFinal: true } lead)
        {
            foreach (var (other, _) in set.Parts.Skip(1))
            {
                await ending.EndLikeAsync(other, lead, cancellationToken);
            }
        }
    }

    private async Task ReadAsync(DeliverySet set, Clinic clinic, ReadingSettings settings, CancellationToken cancellationToken)
    {
        var sha = set.Sha;
        if (await FirstAsync(set.Lead, sha, cancellationToken) is { } first)
        {
            await ending.RepeatAsync(set.Lead, sha, first, cancellationToken);
            return;
        }

        await DecideAsync(set, clinic, sha, SubmissionReader.Read(set.Files, settings), cancellationToken);
    }

    // The accepted upload of the same bytes; one that was taken back since is so everywhere before they are read again.
    private async Task<UploadId?> FirstAsync(UploadRow row, string sha, CancellationToken cancellationToken)
    {
        if (await uploads.FindAcceptedAsync(row.Clinic, sha, cancellationToken) is not { } first || first == row.Id)
        {
            return null;
        }

        if (await uploads.FindAsync(row.Clinic, first, cancellationToken) is { Status: UploadStatus.Withdrawn } gone)
        {
            await withdraw.CompleteAsync(gone, cancellationToken);
            return null;
        }

        return first;
    }

    private ReadingSettings Settings(Clinic clinic) => new()
    {
        DecimalSign = clinic.Settings.UploadDecimalSign,
        DatePattern = clinic.Settings.UploadDatePattern,
        Mappings = [.. clinic.Settings.Mappings.Select((m, i) => new UploadedFile(FormattableString.Invariant($"mapping {i + 1} of the clinic"), Encoding.UTF8.GetBytes(m)))],
        DeclaredUnit = clinic.Settings.UploadUnit,
        UndeclaredRole = clinic.Settings.UploadUndeclaredRole,
        StudyOptions = clinic.Settings.StudyOptions,

        // One day of grace: a scan of today in the clinic's zone may be tomorrow's date in a system that stores another one.
        LatestDay = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), clinic.Zone).DateTime).AddDays(1),
    };

    private async Task DecideAsync(DeliverySet set, Clinic clinic, string sha, Reading reading, CancellationToken cancellationToken)
    {
        var (row, files) = (set.Lead, set.Data);
        var outcome = new UploadOutcome
        {
            Sha = sha,
            Files = files is [{ } only] && only.Sha256 == sha ? [] : files,
            Format = reading.Submission?.Format,
            Rows = reading.Rows,
            Complaints = reading.Complaints,
        };
        if (!reading.Accepted)
        {
            await ending.RefuseAsync(row, outcome, cancellationToken);
            return;
        }

        var submission = reading.Submission!;
        var study = new StudyOptions(clinic, clinics);
        var problems = await study.CheckAsync(submission, cancellationToken);
        var builder = new OfferBuilder(clinic, sha, outcome.Files, string.Join('+', files.Select(f => f.File)), time.GetUtcNow());
        var offers = builder.Build(submission, reading.Complaints, study.Of);
        var listed = builder.Build(submission.Profiles);
        outcome = outcome with
        {
            Patients = submission.Patients.Select(p => p.History.Patient).Concat(listed.Select(l => l.PatientId)).Distinct(StringComparer.Ordinal).Count(),
            Visits = submission.Patients.Sum(p => p.History.Visits.Length),
            Lesions = submission.Patients.GroupBy(p => (p.History.Study, p.History.Course, p.History.Patient))
                .Sum(g => g.SelectMany(p => p.History.Lesions).Select(l => l.Id).Distinct(StringComparer.Ordinal).Count()),
            Listed = [.. listed.Select(l => l.Profile.Key.ToString())],
            Timelines = [.. offers.Select(o => o.Timeline.ToString())],
        };

        var told = await courses.CheckAsync(offers, cancellationToken);
        problems = [.. problems, .. builder.Spellings(submission), .. told.Where(c => c.Severity == Severity.Block), .. await profiles.CheckAsync(row.Clinic, listed, cancellationToken)];
        outcome = outcome with { Complaints = [.. outcome.Complaints, .. told.Where(c => c.Severity != Severity.Block)] };
        if (problems.IsEmpty && !await study.BindAsync(cancellationToken))
        {
            // The settings may have changed since this file was read.
            var now = await clinics.FindAsync(row.Clinic, cancellationToken) ?? clinic;
            await ReadAsync(set, now, Settings(now), cancellationToken);
            return;
        }

        if (problems.IsEmpty)
        {
            problems = await profiles.WriteAsync(row.Clinic, listed, cancellationToken);
        }

        if (problems.IsEmpty)
        {
            problems = await courses.WriteAsync(offers, cancellationToken);
        }

        if (problems.IsEmpty)
        {
            await AcceptAsync(row, outcome, offers, cancellationToken);
        }
        else
        {
            await profiles.TakeBackAsync(row.Clinic, listed.Select(l => l.Profile.Key), sha, cancellationToken);
            await courses.TakeBackAsync(offers, cancellationToken);
            if (row.Part == "RS" && problems.Any(p => p.Code == JoinProblem.NeedsRevision))
            {
                problems = [UploadComplaint.ResponsesLate(), .. problems];
            }

            await ending.RefuseAsync(row, outcome with { Complaints = [.. problems, .. reading.Complaints] }, cancellationToken);
        }
    }

    private async Task AcceptAsync(UploadRow row, UploadOutcome outcome, ImmutableArray<CourseOffer> offers, CancellationToken cancellationToken)
    {
        foreach (var offer in offers)
        {
            await queues.SendAsync(QueueName.Patients, Message.OfTimeline(offer.Timeline), cancellationToken);
        }

        var named = await uploads.NameAcceptedAsync(row.Clinic, outcome.Sha!, row.Id, cancellationToken);
        if (named == row.Id)
        {
            await ending.AcceptAsync(row, outcome, cancellationToken);
        }
        else
        {
            await ending.RepeatAsync(row, outcome.Sha!, named, cancellationToken);
        }
    }
}
