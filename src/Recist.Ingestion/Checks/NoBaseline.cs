namespace Recist.Ingestion;

/// <summary>A course without a baseline: nothing can be compared, and every response that needs a baseline is NE.</summary>
/// <remarks>Told of all that is known of a course together: a follow-up that comes alone has its baseline elsewhere.</remarks>
public static class NoBaseline
{
    private const string Fix = "Mark the visit: yes in the column baseline (JSON: \"baseline\": true), or send the file that has it.";

    /// <summary>What is told; null where there is a baseline, where it is stated as missing, or where no lesion needs one.</summary>
    /// <param name="history">All visits of one reader, with the baseline settled.</param>
    public static string? Of(PatientHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Dates.BaselineMissing || history.Visits.Any(v => v.IsBaseline) || !history.Visits.Any(HasFindings) ? null
            : "No visit of this course is marked as baseline, and no label says so: every response that is compared with the baseline is NE.";
    }

    /// <summary>The warning about a course of which all is known that was sent so far; null where there is none.</summary>
    /// <param name="history">All visits of one reader, with the baseline settled.</param>
    public static Complaint? Told(PatientHistory history) => Of(history) is not { } problem ? null
        : new(Codes.NoBaseline, Severity.Warn, problem, Fix)
        {
            Patient = history.Patient,
            Study = history.Study,
            Course = history.Course,
            Reader = history.Reader,
        };

    internal static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        if (Of(history) is { } problem)
        {
            log.Warn(Codes.NoBaseline, draft.Subject, draft.Place, null, problem, Fix);
        }
    }

    private static bool HasFindings(Visit visit) => !visit.Measurements.IsEmpty || !visit.NonTargets.IsEmpty;
}
