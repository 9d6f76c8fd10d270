namespace Recist.Pipeline;

/// <summary>What a clinic's people may ask about patients and reports. Another clinic's data is answered like what does not exist.</summary>
public sealed class ReportQueries(
    ITimelines timelines, IPatientList list, IProfiles profiles, IClinics clinics, IBlobs blobs, IAudit audit, TimeProvider time)
{
    /// <summary>The clinic's patient courses, in the order of the patients' ids.</summary>
    public async Task<IReadOnlyList<PatientView>> ListPatientsAsync(ClinicScope scope, CancellationToken cancellationToken)
    {
        var views = new List<PatientView>();
        foreach (var (timeline, entry) in await list.ListAsync(scope.Clinic, cancellationToken))
        {
            if (await profiles.FindAsync(scope.Clinic, timeline.Patient, cancellationToken) is { } profile)
            {
                views.Add(new(
                    timeline.Patient, timeline.Course, profile.PatientId.Value, entry.Study, entry.LastVisit, entry.LastVisitDate,
                    entry.LastResponse, entry.BestResponse, entry.NextDue)
                {
                    Needs = entry.Needs,
                    Stuck = entry.StuckUtc is not null,
                });
            }
        }

        return [.. views.OrderBy(v => v.PatientId, StringComparer.Ordinal).ThenBy(v => v.Course, StringComparer.Ordinal)];
    }

    /// <summary>A patient's reports of both editions in every course, newest first. A patient reader sees released patient editions alone.</summary>
    /// <param name="scope">Whose clinic.</param>
    /// <param name="patient">Which patient; for a patient reader the one of their own sign-in.</param>
    /// <param name="asPatient">True where the reader is the patient.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IReadOnlyList<ReportView>> ListAsync(ClinicScope scope, PatientKey patient, bool asPatient, CancellationToken cancellationToken)
    {
        var views = new List<ReportView>();
        foreach (var id in await list.CoursesAsync(scope.Clinic, patient, cancellationToken))
        {
            var timeline = await timelines.ReadAsync(id, cancellationToken);
            views.AddRange(asPatient
                ? (await ReadableAsync(timeline, cancellationToken)).Select(r => View(timeline, r) with { Needs = null })
                : timeline.Reports.Select(r => View(timeline, r)));
        }

        return [.. views.OrderByDescending(v => v.Written).ThenBy(v => v.Id.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>A report's PDF; each reading stands in the audit before the first byte is sent.</summary>
    /// <param name="scope">Whose clinic.</param>
    /// <param name="report">Which.</param>
    /// <param name="asPatient">True where the reader is the patient; the caller has checked that the report is theirs.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Null where there is none, and for a patient also where it is not released or is being replaced.</returns>
    public async Task<OpenedReport?> OpenAsync(ClinicScope scope, ReportId report, bool asPatient, CancellationToken cancellationToken)
    {
        var timeline = await timelines.ReadAsync(report.In(scope.Clinic), cancellationToken);
        var row = timeline.Reports.FirstOrDefault(r => r.Edition == report.Edition && r.Version == report.Version);
        if (row is null || (asPatient && !(await ReadableAsync(timeline, cancellationToken)).Contains(row)))
        {
            return null;
        }

        var entry = new AuditEntry(time.GetUtcNow(), scope.Actor.Id, "report.read", report.ToString()) { Detail = row.Sha256 };
        await audit.AppendAsync(scope.Clinic, entry, once: null, cancellationToken);
        return await blobs.OpenAsync(BlobPath.Report(timeline.Id, row.Edition, row.Inputs), cancellationToken) is { } content
            ? new(content, row.Edition == Edition.Patient ? "scan-results.pdf" : "clinician-report.pdf", ReportStates.Of(timeline, row))
            : null;
    }

    // Another name, or another reader who stands, reaches the reports by a message; the patient reads none of the old ones until then.
    private async Task<IReadOnlyList<WrittenReport>> ReadableAsync(Timeline timeline, CancellationToken cancellationToken)
    {
        var released = timeline.Reports.Where(r => ReportStates.IsReadableByPatient(timeline, r)).ToList();
        if (released.Count == 0
            || await clinics.FindAsync(timeline.Id.Clinic, cancellationToken) is not { } clinic
            || await profiles.FindAsync(timeline.Id.Clinic, timeline.Id.Patient, cancellationToken) is not { } profile
            || ReportDraft.Of(clinic, timeline, profile) is not { Content: var now })
        {
            return [];
        }

        return released.FindAll(r => r.Content.Person == now.Person && r.Content.Read == now.Read);
    }

    private static ReportView View(Timeline timeline, WrittenReport row) => new(
        new(timeline.Id.Patient, timeline.Id.Course, row.Edition, row.Version), ReportStates.Of(timeline, row), row.Visit, row.VisitDate, row.Sha256,
        row.WrittenUtc)
    {
        Needs = ReportNeeds.Of(timeline, row),
    };
}
