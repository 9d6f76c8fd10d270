using System.Collections.Immutable;
using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Brings the reports of one timeline up to date in one transaction: new editions, what they end, and a release by the clinic's policy.</summary>
public sealed class CourseReports(
    ITimelines timelines, ReportWriter writer, Projections projections, DecisionAudit audit, TimeProvider time, ILogger<CourseReports> logger)
{
    /// <summary>Tries once.</summary>
    /// <returns>The timeline as it stands then; null where another writer was first, or more is to be done.</returns>
    internal async Task<Timeline?> TryWriteAsync(TimelineId id, Clinic clinic, Profile profile, CancellationToken cancellationToken)
    {
        var timeline = await timelines.ReadAsync(id, cancellationToken);
        if (timeline.Head?.InputsHash is null)
        {
            return timeline;
        }

        // What came in since the assessment is assessed first.
        var course = CourseAssessment.Of(timeline, profile.PatientId.Value);
        if (course.InputsHash != timeline.Head.InputsHash)
        {
            return timeline;
        }

        var draft = ReportDraft.Of(clinic, timeline, profile, course);
        var reports = draft is null ? [] : await ReportsAsync(timeline, draft, cancellationToken);
        var change = Change(timeline, clinic, profile, draft, reports);
        var read = draft is { IsRecord: true } ? draft.Shown : null;
        await projections.WriteAsync(clinic, change is null ? timeline : After(timeline, change), profile, read, cancellationToken);
        if (change is null)
        {
            // Nothing is committed that could fail: what another handler wrote meanwhile must not be hidden by what was put into the list.
            if ((await timelines.ReadAsync(id, cancellationToken)).Token != timeline.Token)
            {
                return null;
            }

            await projections.SettleAsync(id, cancellationToken);
            return timeline;
        }

        if (!await timelines.CommitAsync(timeline, change, cancellationToken))
        {
            return null;
        }

        await TellAsync(timeline, change, cancellationToken);
        if (timeline.Outbox.Length > TimelineChange.Portion || change.Reports.Count(r => r.Ended is not null) == TimelineChange.Portion)
        {
            return null;
        }

        await projections.SettleAsync(id, cancellationToken);
        return await timelines.ReadAsync(id, cancellationToken);
    }

    // The list says what the reports wait for; the promises are those that it fulfils.
    private static Timeline After(Timeline timeline, TimelineChange change) => timeline with
    {
        Head = change.Head,
        Reports =
        [
            .. timeline.Reports.Where(r => !change.Reports.Any(c => (c.Edition, c.Version) == (r.Edition, r.Version))), .. change.Reports,
        ],
        Decisions = [.. timeline.Decisions, .. change.Decision is { } own ? [own] : Array.Empty<Decision>()],
    };

    private async Task<ImmutableArray<WrittenReport>> ReportsAsync(Timeline timeline, ReportDraft draft, CancellationToken cancellationToken)
    {
        var facts = ReportFactsBuilder.Decided(draft, timeline, f => writer.Inputs(timeline.Id, Edition.Clinician, draft, f));
        var reports = ImmutableArray.CreateBuilder<WrittenReport>();
        foreach (var edition in draft.Editions)
        {
            var current = ReportStates.CurrentReport(timeline, edition);
            reports.Add(current?.Inputs == writer.Inputs(timeline.Id, edition, draft, facts)
                ? current
                : await writer.WriteAsync(timeline.Id, edition, LastVersion(timeline, edition) + 1, draft, facts, cancellationToken));
        }

        return reports.ToImmutable();
    }

    private TimelineChange? Change(
        Timeline timeline, Clinic clinic, Profile profile, ReportDraft? draft, ImmutableArray<WrittenReport> reports)
    {
        var head = timeline.Head! with
        {
            Version = timeline.Head.Version + 1,
            ClinicianReport = VersionOf(reports, Edition.Clinician),
            PatientReport = VersionOf(reports, Edition.Patient),
        };
        var ended = ReportSays.Ended(timeline, draft).Take(TimelineChange.Portion).ToList();
        ImmutableArray<WrittenReport> rows = [.. reports.Where(r => !timeline.Reports.Contains(r)), .. ended];
        var patient = reports.FirstOrDefault(r => r.Edition == Edition.Patient);
        var release = draft is null || patient is null ? null : Release(timeline, clinic, profile, draft, patient);
        var isSame = rows.IsEmpty && release is null && timeline.Outbox.IsEmpty && head with { Version = timeline.Head.Version } == timeline.Head;

        // Until the last report that ended is marked, the promises keep all of them from the patient.
        var isLast = ended.Count < TimelineChange.Portion;
        return isSame ? null : new(head) { Reports = rows, Decision = release, Done = isLast ? [.. timeline.Outbox.Take(TimelineChange.Portion)] : [] };
    }

    private Decision? Release(Timeline timeline, Clinic clinic, Profile profile, ReportDraft draft, WrittenReport patient)
    {
        if (ReportStates.Has(timeline, DecisionKind.Release, draft.Content))
        {
            return null;
        }

        var now = time.GetUtcNow();
        var signed = ReportStates.Has(timeline, DecisionKind.Sign, draft.Content);
        var first = ReleaseDays.FirstWritten(timeline, patient);
        return ReleaseRule.ReleasesNow(
            clinic, profile, draft.Course.Readers.Select(r => r.Assessment), draft.Facts.NoteToPatient is not null, signed, first, now)
            ? new(
                timeline.Decisions.Length + 1, DecisionKind.Release, draft.Content.HashFor(DecisionKind.Release), Actor.Policy,
                TimeZoneInfo.ConvertTime(now, clinic.Zone))
            {
                Text = clinic.Settings.Release.ToString(),
                Counted = timeline.Counted,
                SawSha256 = patient.Sha256,
            }
            : null;
    }

    // A person's decision stands in the audit already, unless its call was broken off; a policy's is new. Withdrawals have their own record.
    private async Task TellAsync(Timeline before, TimelineChange change, CancellationToken cancellationToken)
    {
        var decisions = before.Decisions.Concat(change.Decision is { } own ? [own] : Array.Empty<Decision>());
        foreach (var decision in decisions.Where(d => d.Kind is DecisionKind.Sign or DecisionKind.Release or DecisionKind.Note))
        {
            await audit.AppendAsync(before.Id, decision, cancellationToken);
        }

        foreach (var report in change.Reports.Where(r => r.Ended is null))
        {
            Log.ReportWritten(logger, before.Id, report.Edition, report.Version);
        }
    }

    private static int LastVersion(Timeline timeline, Edition edition) =>
        timeline.Reports.Where(r => r.Edition == edition).Select(r => r.Version).DefaultIfEmpty(0).Max();

    private static int VersionOf(ImmutableArray<WrittenReport> reports, Edition edition) =>
        reports.FirstOrDefault(r => r.Edition == edition)?.Version ?? 0;
}
