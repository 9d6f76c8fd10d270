using Recist.Reports.Content;

namespace Recist.Pipeline;

/// <summary>What the reports of a timeline say as things stand: from its rows, the clinic's settings and what is known of the person.</summary>
/// <param name="Course">The assessments.</param>
/// <param name="Shown">The reader whose record is reported, and why.</param>
/// <param name="IsRecord">False where no reader's record counts and one is shown to the doctors alone.</param>
/// <param name="Facts">What the reports are made from, without a signature and without what they supersede.</param>
/// <param name="Content">What a decision on the patient edition binds; one on the clinician edition binds all of it but the doctor's note.</param>
internal sealed record ReportDraft(CourseAssessment Course, RecordRead Shown, bool IsRecord, ReportFacts Facts, ClinicalContent Content)
{
    /// <summary>The draft; null where there is nothing to report.</summary>
    public static ReportDraft? Of(Clinic clinic, Timeline timeline, Profile profile) =>
        timeline.Head is null ? null : Of(clinic, timeline, profile, CourseAssessment.Of(timeline, profile.PatientId.Value));

    /// <summary>The draft of a course that is assessed already; null where there is nothing to report.</summary>
    public static ReportDraft? Of(Clinic clinic, Timeline timeline, Profile profile, CourseAssessment course)
    {
        var read = RecordRead.Of(course, clinic.Settings.NamedReader);
        var shown = read ?? (course.Recorded.FirstOrDefault() is { } first ? new RecordRead(first, RecordReadRule.OnlyReader) : null);
        if (shown is null)
        {
            return null;
        }

        var facts = ReportFactsBuilder.Of(clinic, timeline, profile, course, shown, isRecord: read is not null);
        return PatientNote.On(timeline, new(course, shown, read is not null, facts, ContentParts.Of(facts, read is not null)));
    }

    /// <summary>The editions that it makes.</summary>
    public IReadOnlyList<Edition> Editions => IsRecord ? [Edition.Clinician, Edition.Patient] : [Edition.Clinician];
}
