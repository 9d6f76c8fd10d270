using Recist.Reports.Content;

namespace Recist.Pipeline;

/// <summary>Collects what the reports of a timeline are made from.</summary>
internal static class ReportFactsBuilder
{
    /// <summary>The facts of both editions as a draft: without the report's id, a signature and what they supersede.</summary>
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
            OtherReaders = [.. course.Recorded.Where(r => r != shown.Reader).Select(r => r.Assessment)],
            ReadRule = shown.Rule,
            Person = profile.Person,
            Plan = profile.PlanOf(timeline.Id.Course),
            Treatment = profile.TreatmentOf(timeline.Id.Course),
            Sources = [.. receipts.SelectMany(r => r.Files is { } files ? files.Select(f => new SourceDocument(f.File, f.Sha256, r.Format)) : [new(r.File, r.Sha, r.Format)])],
            EngineVersion = EngineVersion.Text,
            Notes = [.. isRecord ? [] : new[] { NoRecordRead(clinic, course) }, .. CourseNotes.Of(timeline, shown.Reader.Joined)],
            Corrections = CorrectionList.Of(shown.Reader, timeline),
        };
    }

    /// <summary>The facts as they are printed: with the ids of what they supersede, and with the signature where one stands.</summary>
    /// <param name="draft">What the reports say.</param>
    /// <param name="timeline">The rows.</param>
    /// <param name="inputsOf">Hash of everything that a clinician edition is made from; tells whether more than the signature has changed since it was signed.</param>
    public static ReportFacts Decided(ReportDraft draft, Timeline timeline, Func<ReportFacts, string> inputsOf)
    {
        var facts = draft.Facts with { Supersedes = [.. Superseded(timeline, draft.Content)] };
        if (ReportStates.Standing(timeline, DecisionKind.Sign, draft.Content) is not { } sign)
        {
            return facts;
        }

        var seen = timeline.Reports.FirstOrDefault(r => r.Edition == Edition.Clinician && r.Sha256 == sign.SawSha256);
        return facts with
        {
            SignOff = new(PrintedName.Of(sign.By), sign.By.Role, sign.Text ?? "Reviewed", sign.At, sign.SawSha256!)
            {
                IsReprint = seen?.Inputs != inputsOf(facts),
            },
        };
    }

    private static QualityNote NoRecordRead(Clinic clinic, CourseAssessment course)
    {
        bool namesNobody = clinic.Settings.NamedReader is { } named && course.Readers.All(r => r.Assessment.History.Reader != named);
        return new(
            NoteSeverity.Block,
            "NO_RECORD_READ",
            "Several readers read these scans and none of them is the record that counts, so there is no patient report."
            + (namesNobody
                ? " The reader that the clinic names (clinic setting namedReader) is none of them; the name has to stand there as the files write it."
                : ""));
    }

    private static IEnumerable<string> Superseded(Timeline timeline, ClinicalContent content)
    {
        var decided = timeline.Decisions.Where(d => d.Kind is DecisionKind.Sign or DecisionKind.Release).Select(d => d.Subject).ToHashSet(StringComparer.Ordinal);
        return timeline.Reports
            .Where(r => !r.Content.IsSignedAs(content)
                && (decided.Contains(r.Content.HashFor(DecisionKind.Sign)) || decided.Contains(r.Content.HashFor(DecisionKind.Release))))
            .OrderBy(r => r.Version).Select(r => r.PrintedId).Distinct();
    }
}
