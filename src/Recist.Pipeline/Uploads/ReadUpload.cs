using System.Collections.Immutable;
using System.Text;
using Recist.Ingestion;

namespace Recist.Pipeline;

/// <summary>Reads a delivery, and either takes it in whole or refuses it whole. Only the upload that holds its bytes writes what they say.</summary>
public sealed class ReadUpload(
    IClinics clinics, IUploads uploads, HeldBytes bytes, UploadResults results, CourseWriter courses, ProfileWriter profiles, UploadEnding ending,
    FinishUpload finish, IQueues queues, TimeProvider time)
{
    /// <summary>Reads it and brings its leading upload to an end.</summary>
    /// <param name="set">The delivery.</param>
    /// <param name="clinic">Its clinic.</param>
    /// <param name="help">Brings another upload, which has begun with the same bytes, to its end.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal async Task HandleAsync(DeliverySet set, Clinic clinic, Func<UploadRow, Task> help, CancellationToken cancellationToken)
    {
        // What an earlier reading left half-written would speak against this one.
        await finish.HandleAsync(set.Lead, cancellationToken);
        if (set.Lead.IsFinal)
        {
            return;
        }

        if (await bytes.OtherAsync(set.Lead, set.Sha, claim: false, help, cancellationToken) is { } first)
        {
            await ending.RepeatAsync(set.Lead, set.Sha, first, cancellationToken);
            return;
        }

        await DecideAsync(set, clinic, SubmissionReader.Read(set.Files, Settings(clinic)), help, cancellationToken);
    }

    /// <summary>How the files of a clinic are read.</summary>
    internal ReadingSettings Settings(Clinic clinic) => new()
    {
        DecimalSign = clinic.Settings.UploadDecimalSign,
        DatePattern = clinic.Settings.UploadDatePattern,
        Mappings = [.. clinic.Settings.Mappings.Select(
            (m, i) => new UploadedFile(FormattableString.Invariant($"mapping {i + 1} of the clinic"), Encoding.UTF8.GetBytes(m)))],
        DeclaredUnit = clinic.Settings.UploadUnit,
        UndeclaredRole = clinic.Settings.UploadUndeclaredRole,
        MatchByLabel = clinic.Settings.UploadMatchByLabel,
        StudyOptions = clinic.Settings.StudyOptions,

        // One day of grace: a scan of today in the clinic's zone may be tomorrow's date in a system that stores another one.
        LatestDay = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), clinic.Zone).DateTime).AddDays(1),
    };

    private async Task DecideAsync(
        DeliverySet set, Clinic clinic, Reading reading, Func<UploadRow, Task> help, CancellationToken cancellationToken)
    {
        var (row, files, sha) = (set.Lead, set.Data, set.Sha);
        var outcome = new UploadOutcome
        {
            Sha = sha,
            Files = files is [{ } only] && only.Sha256 == sha ? [] : files,
            Format = reading.Submission?.Format,
            Rows = reading.Rows,
            Complaints = [.. reading.Complaints, .. LetterComplaint.Of(reading.Submission)],
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
            Patients = submission.Patients.Select(p => p.History.Patient).Concat(listed.Select(l => l.PatientId))
                .Distinct(StringComparer.Ordinal).Count(),
            Visits = submission.Patients.Sum(p => p.History.Visits.Length),
            Lesions = submission.Patients.GroupBy(p => (p.History.Study, p.History.Course, p.History.Patient))
                .Sum(g => g.SelectMany(p => p.History.Lesions).Select(l => l.Id).Distinct(StringComparer.Ordinal).Count()),
            Listed = [.. listed.Select(l => l.Profile.Key.ToString())],
            Timelines = [.. offers.Select(o => o.Timeline.ToString())],
        };

        var told = await courses.CheckAsync(offers, cancellationToken);
        problems =
        [
            .. problems, .. builder.Spellings(submission), .. told.Where(c => c.Severity == Severity.Block),
            .. await profiles.CheckAsync(row.Clinic, listed, cancellationToken),
        ];
        outcome = outcome with { Complaints = ToldOnce.Of(outcome.Complaints, told) };
        if (problems.IsEmpty && !await study.BindAsync(cancellationToken))
        {
            // The settings may have changed since this file was read.
            var now = await clinics.FindAsync(row.Clinic, cancellationToken) ?? clinic;
            await HandleAsync(set, now, help, cancellationToken);
            return;
        }

        if (problems.IsEmpty)
        {
            await results.PlanAsync(row, outcome, cancellationToken);
            if (await bytes.OtherAsync(row, sha, claim: true, help, cancellationToken) is { } first)
            {
                await ending.RepeatAsync(row, sha, first, cancellationToken);
                return;
            }

            if (await WriteAsync(bytes.Holder(row, sha), listed, offers, cancellationToken) is not { } late)
            {
                await EndElsewhereAsync(row, cancellationToken);
                return;
            }

            problems = late;
        }

        if (problems.IsEmpty)
        {
            await AcceptAsync(row, outcome, offers, cancellationToken);
            return;
        }

        if (row.Part == "RS" && problems.Any(p => p.Code == JoinProblem.NeedsRevision))
        {
            problems = [UploadComplaint.ResponsesLate(), .. problems];
        }

        await ending.RefuseAsync(row, outcome with { Complaints = [.. problems, .. reading.Complaints] }, cancellationToken);
    }

    private async Task<ImmutableArray<Complaint>?> WriteAsync(
        BytesHolder holder, ImmutableArray<ProfileOffer> listed, ImmutableArray<CourseOffer> offers, CancellationToken cancellationToken) =>
        await profiles.WriteAsync(holder.Row.Clinic, listed, holder, cancellationToken) is not { } problems ? null
        : problems.IsEmpty ? await courses.WriteAsync(offers, holder, cancellationToken)
        : problems;

    // Another handler has brought this reading to its end meanwhile, and it was taken back.
    private async Task EndElsewhereAsync(UploadRow row, CancellationToken cancellationToken)
    {
        var now = await uploads.FindAsync(row.Clinic, row.Id, cancellationToken)
            ?? throw new InvalidOperationException("An upload row vanished.");
        await finish.HandleAsync(now, cancellationToken);
        if (!now.IsFinal && now.Earlier.Length == row.Earlier.Length)
        {
            throw new TimeoutException("Another upload of the same bytes was first.");
        }
    }

    private async Task AcceptAsync(
        UploadRow row, UploadOutcome outcome, ImmutableArray<CourseOffer> offers, CancellationToken cancellationToken)
    {
        foreach (var offer in offers)
        {
            await queues.SendAsync(QueueName.Patients, Message.OfTimeline(offer.Timeline), cancellationToken);
        }

        await ending.AcceptAsync(row, outcome, cancellationToken);
    }
}
