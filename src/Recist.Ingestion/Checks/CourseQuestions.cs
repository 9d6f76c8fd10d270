using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>What is asked about a course when all that is known of it is joined, because no upload alone shows it.</summary>
public static class CourseQuestions
{
    /// <summary>The questions that keep the course from being assessed; none where all is said, or no response depends on it.</summary>
    /// <param name="history">All visits of one reader, with the baseline.</param>
    /// <param name="unitsOpen">True where nobody has declared the unit of any of its uploads.</param>
    public static ImmutableArray<Complaint> Of(PatientHistory history, bool unitsOpen)
    {
        ArgumentNullException.ThrowIfNull(history);
        var log = new ComplaintLog();
        if (unitsOpen)
        {
            OfUnits(history, null, log);
        }

        UnmatchedLesions.Check(history, Draft(history, null), log);
        return [.. log.Sorted([]).Where(c => c.Severity == Severity.Block)];
    }

    /// <summary>Whether the lengths of a course are millimetres.</summary>
    internal static void OfUnits(PatientHistory history, string? source, ComplaintLog log) =>
        UnitSuspicion.Check(history, Draft(history, source), log);

    private static PatientDraft Draft(PatientHistory history, string? source) =>
        new(new(history.Study, history.Course, history.Patient, history.Reader), new Place(source))
        {
            UnitsStated = true,
            UnitsOpen = true,
            IsJoined = true,
        };
}
