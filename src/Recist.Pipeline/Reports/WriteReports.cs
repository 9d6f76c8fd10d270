using System.Collections.Immutable;
using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Writes the clinician and the patient PDF of a timeline, and brings the clinic's lists up to date.</summary>
public sealed class WriteReports(
    ITimelines timelines, IProfiles profiles, IClinics clinics, IPending pending, ReportWriter writer, Projections projections,
    DecisionAudit audit, TimeProvider time, ILogger<WriteReports> logger)
{
    /// <summary>Handles a message of queue <see cref="QueueName.Reports"/>; a repeat changes nothing.</summary>
    /// <param name="message">The id of a timeline.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task HandleAsync(string message, CancellationToken cancellationToken)
    {
        var id = Message.ReadTimeline(message);
        var note = await pending.FindAsync(PendingItem.IdOf(id), cancellationToken);
        if (await clinics.FindAsync(id.Clinic, cancellationToken) is not { } clinic
            || await profiles.FindAsync(id.Clinic, id.Patient, cancellationToken) is not { } profile)
        {
            return;
        }

        // A list of patients that came meanwhile did not find this course in the clinic's list, so nobody else has its reports drawn anew.
        Timeline written;
        Profile drawn;
        do
        {
            drawn = profile;
            written = await Retry.UntilWrittenAsync(() => TryWriteAsync(id, clinic, drawn, cancellationToken), cancellationToken);
            profile = await profiles.FindAsync(id.Clinic, id.Patient, cancellationToken) ?? drawn;
        }
        while (!profile.PrintsAs(drawn, id.Course));

        await NoteReleaseAsync(clinic, written, cancellationToken);
        if (written.Outbox.IsEmpty && note is not null)
        {
            await pending.RemoveAsync(note, cancellationToken);
        }
    }

    private async Task<Timeline?> TryWriteAsync(TimelineId id, Clinic clinic, Profile profile, CancellationToken cancellationToken)
    {
        var timeline = await timelines.ReadAsync(id, cancellationToken);
        if (timeline.Head?.InputsHash is null)
        {
            return timeline;
        }

        // What came in since the assessment is assessed first; its message is on the way.
        var course = CourseAssessment.Of(timeline, profile.PatientId.Value);
        if (course.InputsHash != timeline.Head.InputsHash)
        {
            return timeline;
        }

        var read = RecordRead.Of(course, clinic.Settings.NamedReader);
        var reports = await ReportsAsync(timeline, clinic, profile, course, read, cancellationToken);
        await projections.WriteAsync(clinic, timeline, profile, read, cancellationToken);
        var after = Change(timeline, clinic, profile, course, read, reports);
        if (after is null)
        {
            await projections.SettleAsync(id, cancellationToken);
            return timeline;
        }

        if (!await timelines.CommitAsync(timeline, after, cancellationToken))
        {
            return null;
        }

        // A person's decision stands in the audit already, unless its call was broken off; a policy's is new. Withdrawals have their own record.
        var decisions = timeline.Decisions.Concat(after.Decision is { } own ? [own] : Array.Empty<Decision>());
        foreach (var decision in decisions.Where(d => d.Kind is DecisionKind.Sign or DecisionKind.Release))
        {
            await audit.AppendAsync(id, decision, cancellationToken);
        }

        foreach (var report in reports.Where(r => !timeline.Reports.Contains(r)))
        {
            Log.ReportWritten(logger, id, report.Edition, report.Version);
        }

        if (timeline.Outbox.Length > TimelineChange.Portion || after.Reports.Count(r => r.Ended is not null) == TimelineChange.Portion)
        {
            return null;
        }

        await projections.SettleAsync(id, cancellationToken);
        return await timelines.ReadAsync(id, cancellationToken);
    }

    private async Task<ImmutableArray<WrittenReport>> ReportsAsync(
        Timeline timeline, Clinic clinic, Profile profile, CourseAssessment course, RecordRead? read, CancellationToken cancellationToken)
    {
        var shown = read ?? (course.Readers.FirstOrDefault() is { } first ? new RecordRead(first, RecordReadRule.OnlyReader) : null);
        if (shown is null || shown.Reader.Assessment.Visits.IsEmpty)
        {
            return [];
        }

        var facts = ReportFactsBuilder.Of(clinic, timeline, profile, course, shown, isRecord: read is not null);
        var says = ReportSays.All(shown.Reader);
        var reports = ImmutableArray.CreateBuilder<WrittenReport>();
        foreach (var edition in read is null ? [Edition.Clinician] : new[] { Edition.Clinician, Edition.Patient })
        {
            var current = ReportStates.CurrentReport(timeline, edition);
            reports.Add(current?.Inputs == writer.Inputs(timeline.Id, edition, course.InputsHash, facts)
                ? current
                : await writer.WriteAsync(timeline.Id, edition, LastVersion(timeline, edition) + 1, course.InputsHash, says, facts, cancellationToken));
        }

        return reports.ToImmutable();
    }

    private TimelineChange? Change(
        Timeline timeline, Clinic clinic, Profile profile, CourseAssessment course, RecordRead? read, ImmutableArray<WrittenReport> reports)
    {
        var head = timeline.Head! with
        {
            Version = timeline.Head.Version + 1,
            ClinicianReport = VersionOf(reports, Edition.Clinician),
            PatientReport = VersionOf(reports, Edition.Patient),
        };
        ImmutableArray<WrittenReport> rows =
            [.. reports.Where(r => !timeline.Reports.Contains(r)), .. ReportSays.Ended(timeline, course, read).Take(TimelineChange.Portion)];
        var release = Release(timeline, clinic, profile, course, read, reports);
        var isSame = rows.IsEmpty && release is null && timeline.Outbox.IsEmpty && head with { Version = timeline.Head.Version } == timeline.Head;
        return isSame ? null : new(head) { Reports = rows, Decision = release, Done = [.. timeline.Outbox.Take(TimelineChange.Portion)] };
    }

    private Decision? Release(
        Timeline timeline, Clinic clinic, Profile profile, CourseAssessment course, RecordRead? read, ImmutableArray<WrittenReport> reports)
    {
        var patient = reports.FirstOrDefault(r => r.Edition == Edition.Patient);
        if (patient is null || read is null || ReportStates.Has(timeline, DecisionKind.Release, course.InputsHash))
        {
            return null;
        }

        var signed = ReportStates.Has(timeline, DecisionKind.Sign, course.InputsHash);
        var first = timeline.Reports.Where(r => r.Edition == Edition.Patient && r.Assessed == course.InputsHash).Append(patient).Min(r => r.WrittenUtc);
        return ReleaseRule.ReleasesNow(clinic, profile, read.Reader.Assessment, signed, first, time.GetUtcNow())
            ? new(timeline.Decisions.Length + 1, DecisionKind.Release, course.InputsHash, Actor.Policy, TimeZoneInfo.ConvertTime(time.GetUtcNow(), clinic.Zone))
            {
                Text = clinic.Settings.Release.ToString(),
                Counted = timeline.Counted,
                SawSha256 = patient.Sha256,
            }
            : null;
    }

    // A release after days has no event of its own: the sweeper brings the timeline back when the days are over.
    private async Task NoteReleaseAsync(Clinic clinic, Timeline timeline, CancellationToken cancellationToken)
    {
        var item = PendingItem.OfRelease(timeline.Id, time.GetUtcNow());
        if (clinic.Settings.Release == ReleasePolicy.AfterSignOffOrDays
            && ReportStates.CurrentReport(timeline, Edition.Patient) is { } report && ReportStates.Of(timeline, report) != ReportStatus.Released)
        {
            var written = timeline.Reports.Where(r => r.Edition == Edition.Patient && r.Assessed == report.Assessed).Min(r => r.WrittenUtc);
            var due = written.AddDays(clinic.Settings.ReleaseDays);
            if (due > time.GetUtcNow())
            {
                await pending.NoteAsync(item with { Due = due }, cancellationToken);
                return;
            }
        }

        // Also where the clinic has another policy by now.
        if (await pending.FindAsync(item.Id, cancellationToken) is { } note)
        {
            await pending.RemoveAsync(note, cancellationToken);
        }
    }

    private static int LastVersion(Timeline timeline, Edition edition) =>
        timeline.Reports.Where(r => r.Edition == edition).Select(r => r.Version).DefaultIfEmpty(0).Max();

    private static int VersionOf(ImmutableArray<WrittenReport> reports, Edition edition) =>
        reports.FirstOrDefault(r => r.Edition == edition)?.Version ?? 0;
}
