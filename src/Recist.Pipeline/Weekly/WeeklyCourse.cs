using System.Globalization;
using Recist.Reports.Content;

namespace Recist.Pipeline;

/// <summary>One course as the weekly summary sees it.</summary>
internal sealed record WeeklyCourse(Timeline Timeline, Profile Profile, CourseAssessment Course, RecordRead? Read)
{
    private const int DueWithinDays = 14;

    public static WeeklyCourse Of(Clinic clinic, Timeline timeline, Profile profile)
    {
        var course = CourseAssessment.Of(timeline, profile.PatientId.Value);
        return new(timeline, profile, course, RecordRead.Of(course, clinic.Settings.NamedReader));
    }

    /// <summary>The week's results of this course; one whose visit was taken back since is left out.</summary>
    public IEnumerable<WeeklyResult> Results(IEnumerable<WeekEntry> entries)
    {
        if (Read is null)
        {
            yield break;
        }

        var labels = Read.Reader.Joined.Visits.ToDictionary(v => v.Record.Ref.Visit, v => v.Visit.Label);
        foreach (var entry in entries.Where(e => e.Timeline == Timeline.Id && labels.ContainsKey(e.Visit)))
        {
            yield return new(Study, Subject, Timeline.Head!.Course, Read.Reader.Assessment, labels[entry.Visit], entry.At)
            {
                Previous = Response(entry.Previous),
                ReportId = Clinician?.PrintedId,
                Status = Clinician is null ? "draft" : ReportStates.Of(Timeline, Clinician).ToString().ToLowerInvariant(),
                Warnings = CourseNotes.Of(Timeline, Read.Reader.Joined).Count(n => n.Severity == NoteSeverity.Warn),
            };
        }
    }

    /// <summary>The next scan where it is overdue at the end of the week or due soon after.</summary>
    public DueScan? Due(IsoWeek week)
    {
        if (Read?.Reader.Assessment.Visits is not { IsEmpty: false } visits)
        {
            return null;
        }

        var last = visits[^1].Visit;
        return NextScan.Of(Profile.PlanOf(Timeline.Id.Course), last) is { } expected && expected < week.Next.Monday.AddDays(DueWithinDays)
            ? new(Study, Subject, expected, last.Date)
            : null;
    }

    /// <summary>The current report where it waits for a person.</summary>
    public WaitingReport? Waiting(DateTimeOffset end)
    {
        if (Clinician is not { } report)
        {
            return null;
        }

        var signed = ReportStates.Has(Timeline, DecisionKind.Sign, report.Content);
        var released = ReportStates.CurrentReport(Timeline, Edition.Patient) is { } own && ReportStates.Has(Timeline, DecisionKind.Release, own.Content);
        return signed && (released || Read is null)
            ? null
            : new(Study, Subject, report.Visit, report.PrintedId, signed, Math.Max(0, (end - report.WrittenUtc).Days))
            {
                Why = ReportNeeds.Of(Timeline),
            };
    }

    /// <summary>Visits on which readers differ.</summary>
    public IEnumerable<ReaderDifference> Differences() => Course.Rows
        .Where(r => r.Standing is not null)
        .GroupBy(r => r.Label, StringComparer.Ordinal)
        .Where(g => g.Select(r => r.Standing).Distinct(StringComparer.Ordinal).Count() > 1)
        .Select(g => new ReaderDifference(Study, Subject, g.Key, string.Join(", ", g.Select(r => string.Create(CultureInfo.InvariantCulture, $"{NameOf(r.Reader)} {r.Standing}")))));

    /// <summary>The course as the cohort counts it; null where no reader's record counts.</summary>
    public CohortMember? Member() => Read is null ? null : new(Study, Subject, Read.Reader.Assessment);

    private string Study => Timeline.Head!.Study;

    private string Subject => Profile.PatientId.Value;

    private WrittenReport? Clinician => ReportStates.CurrentReport(Timeline, Edition.Clinician);

    private string NameOf(string readerKey) => Course.Readers.First(r => r.Joined.Key == readerKey).Reader ?? "unnamed";

    private static OverallResponse? Response(string? code) =>
        Enum.GetValues<OverallResponse>().Where(r => r.Code() == code).Select(r => (OverallResponse?)r).FirstOrDefault();
}
