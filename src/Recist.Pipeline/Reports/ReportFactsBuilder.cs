using System.Collections.Immutable;
using Recist.Reports.Content;

namespace Recist.Pipeline;

/// <summary>Collects what the reports of a timeline are made from.</summary>
internal static class ReportFactsBuilder
{
    /// <summary>The facts of both editions, without the report's id.</summary>
    /// <param name="clinic">The clinic.</param>
    /// <param name="timeline">The rows.</param>
    /// <param name="profile">Who the patient is.</param>
    /// <param name="course">The assessments.</param>
    /// <param name="shown">The reader whose record is reported, and why.</param>
    /// <param name="isRecord">False where no reader's record counts and one is shown for the doctors alone.</param>
    public static ReportFacts Of(Clinic clinic, Timeline timeline, Profile profile, CourseAssessment course, RecordRead shown, bool isRecord)
    {
        var receipts = timeline.Receipts.Where(r => !r.Withdrawn).ToList();
        return new ReportFacts(clinic.Settings.Card, shown.Reader.Assessment, "")
        {
            OtherReaders = [.. course.Readers.Where(r => r != shown.Reader).Select(r => r.Assessment)],
            ReadRule = shown.Rule,
            Person = profile.Person,
            Plan = profile.PlanOf(timeline.Id.Course),
            Treatment = profile.TreatmentOf(timeline.Id.Course),
            Sources = [.. receipts.SelectMany(r => r.Files is { } files ? files.Select(f => new SourceDocument(f.File, f.Sha256, r.Format)) : [new(r.File, r.Sha, r.Format)])],
            EngineVersion = EngineVersion.Text,
            Notes = [.. isRecord ? [] : NoRecordRead(), .. CourseNotes.Of(timeline, shown.Reader.Joined)],
            SignOff = SignOffOf(timeline, course.InputsHash),
            Corrections = CorrectionList.Of(shown.Reader, timeline),
            Supersedes = [.. Superseded(timeline, course.InputsHash)],
        };
    }

    private static SignOff? SignOffOf(Timeline timeline, string assessed) =>
        ReportStates.Standing(timeline, DecisionKind.Sign, assessed) is { } sign
            ? new(sign.By.Name, sign.By.Role, sign.Text ?? "Reviewed", sign.At, sign.SawSha256!)
            : null;

    private static ImmutableArray<QualityNote> NoRecordRead() =>
    [
        new(NoteSeverity.Block, "NO_RECORD_READ", "Several readers read these scans and none of them is the record that counts, so there is no patient report."),
    ];

    private static IEnumerable<string> Superseded(Timeline timeline, string assessed)
    {
        var decided = timeline.Decisions.Where(d => d.Kind is DecisionKind.Sign or DecisionKind.Release).Select(d => d.Subject).ToHashSet(StringComparer.Ordinal);
        return timeline.Reports.Where(r => r.Assessed != assessed && decided.Contains(r.Assessed)).OrderBy(r => r.Version).Select(r => r.PrintedId).Distinct();
    }
}
