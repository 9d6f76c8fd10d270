using Recist.Ingestion;

namespace Recist.Pipeline;

/// <summary>The complaints about a file that is right by itself but contradicts what was accepted before.</summary>
internal static class JoinProblem
{
    public const string NeedsRevision = "CONFLICT_NEEDS_REVISION";
    public const string TakenBack = "VISIT_TAKEN_BACK";
    public const string LeavesOut = "CORRECTION_LEAVES_OUT";
    public const string Spellings = "PATIENT_ID_SPELLINGS";
    public const string CourseTooLarge = "COURSE_TOO_LARGE";
    public const string Options = "CONFLICT_OPTIONS";

    public static Complaint VisitConflict(Visit visit, SourceCell? cell, string patient) => new(
        NeedsRevision,
        Severity.Block,
        $"Visit \"{visit.Label}\" was accepted before with other values.",
        "Send the accepted values, or mark the correction with a higher revision.")
    {
        File = cell?.File,
        Sheet = cell?.Sheet,
        Line = cell?.Row,
        Column = cell?.Column,
        Patient = patient,
    };

    public static Complaint VisitTakenBack(Visit visit, string patient, Severity severity) => new(
        severity == Severity.Block ? NeedsRevision : TakenBack,
        severity,
        severity == Severity.Block ? "This visit was taken back, and comes now with other values." : "This visit was taken back and does not count.",
        "Send it with a higher revision to have it count, or leave it out.")
    {
        Value = visit.Label,
        Patient = patient,
    };

    public static Complaint CorrectionLeavesOut(LeftOut left, string patient) => new(
        LeavesOut,
        Severity.Warn,
        left.Problem,
        "A correction repeats the whole visit: send all its lesions with a higher revision, unless those it leaves out are to be no part of the visit.")
    {
        Value = string.Join(", ", left.Lesions),
        Patient = patient,
    };

    public static Complaint PatientConflict() => new(
        NeedsRevision,
        Severity.Block,
        "A date or the adjudicated reader of this course was accepted before with another value.",
        "Send the accepted value, or mark the correction with a higher revision.");

    public static Complaint ListConflict(string patient) => new(
        NeedsRevision,
        Severity.Block,
        "A list of patients of the same day and revision was accepted before and says something else of this patient.",
        "Give the list a later as_of, or mark the correction with a higher revision.")
    {
        Patient = patient,
    };

    public static Complaint TooLarge(string patient) => new(
        CourseTooLarge,
        Severity.Block,
        "The file holds more visits and lesions of one course of this patient than one upload can.",
        "Send the visits of this patient in several files.")
    {
        Patient = patient,
    };

    public static Complaint IdSpellings(IReadOnlyList<string> spellings) => new(
        Spellings,
        Severity.Block,
        "The file writes this patient's id in several ways that count as one: upper and lower case, and blanks around it, make no other patient.",
        "Write the id the same way everywhere, or give two patients ids that differ in more than that.")
    {
        Value = string.Join(", ", spellings.Take(3)),
        Patient = spellings[0],
    };

    public static Complaint LesionConflict(string lesion) => new(
        NeedsRevision,
        Severity.Block,
        "This lesion was accepted before with another role or organ.",
        "A lesion's role and organ are fixed at baseline: send the accepted ones, give the lesion its own id, or mark the correction with a higher revision.")
    {
        Value = lesion,
    };

    public static Complaint OptionsConflict(string study, string option) => new(
        Options,
        Severity.Block,
        $"The option \"{option}\" differs from the one that this study is bound to.",
        "Leave the option out. A study keeps the options that the clinic setting studies or its first file gave it; "
        + "to judge by others, send it under another study id.")
    {
        Value = study,
    };

    public static Complaint TwoBaselines(string label) => new(
        "TWO_BASELINES",
        Severity.Block,
        "With what was accepted before, this course has two baseline visits.",
        "A new baseline needs a new course; a correction of it needs the same visit label and a higher revision.")
    {
        Value = label,
    };

    public static Complaint BeforeBaseline(string label) => new(
        "BEFORE_BASELINE",
        Severity.Block,
        "With what was accepted before, this visit is earlier than the baseline.",
        "Correct the date, or give the visit to the course that it belongs to.")
    {
        Value = label,
    };

    public static Complaint DeathBeforeStart(ScanDate death) => new(
        "DEATH_BEFORE_START",
        Severity.Block,
        "With what was accepted before, the death is dated before the start of treatment or the baseline.",
        "Correct the date, or give the visits to the course that they belong to.")
    {
        Value = death.Text,
    };

    public static Complaint LesionUnknown(string lesion) => new(
        "LESION_UNKNOWN",
        Severity.Block,
        "A visit names a lesion that neither this file nor an earlier one describes.",
        "Describe the lesion, or correct its id.")
    {
        Value = lesion,
    };
}
