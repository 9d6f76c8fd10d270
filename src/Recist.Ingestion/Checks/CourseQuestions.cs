using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>
/// What is asked about a course when all that is known of it is joined, because no upload alone shows it: asked of one reader's record.
/// </summary>
public static class CourseQuestions
{
    /// <summary>What has to be answered before the course can be assessed; empty where all is said, or no response depends on it.</summary>
    /// <param name="history">All visits of one reader, with the baseline settled.</param>
    /// <param name="unitsOpen">True where nobody has declared the unit of any of its uploads.</param>
    public static ImmutableArray<Complaint> Of(PatientHistory history, bool unitsOpen)
    {
        ArgumentNullException.ThrowIfNull(history);
        var log = new ComplaintLog();
        var draft = Draft(history, null);
        if (unitsOpen)
        {
            UnitSuspicion.Check(history, draft, log);
        }

        UnmatchedLesions.Check(history, draft, log);
        NewAtBaseline.Check(history, draft, log);
        PartsAtBaseline.Check(history, draft, log);
        SplitNodes.Check(history, draft, log);
        NewParts.Check(history, draft, log);
        VisitsUnordered.Check(history, draft, log);
        return [.. log.Sorted([]).Where(c => c.Severity == Severity.Block)];
    }

    /// <summary>What is told of an assumed baseline when all that is known is joined: no upload alone knows it.</summary>
    /// <param name="history">All visits of one reader, with the baseline settled.</param>
    public static ImmutableArray<Complaint> Told(PatientHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var log = new ComplaintLog();
        NewAtBaseline.Check(history, Draft(history, null), log);
        return [.. log.Sorted([]).Where(c => c.Severity == Severity.Warn)];
    }

    /// <summary>What was not judged while the one file of a course was read, because its baseline is only assumed.</summary>
    internal static void OfAssumedBaseline(PatientHistory history, string? source, ComplaintLog log)
    {
        var draft = Draft(history, source);
        NewAtBaseline.Check(history, draft, log);
        PartsAtBaseline.Check(history, draft, log);
        VisitLabelDates.CheckStart(history, draft, log);
    }

    /// <summary>Whether the lengths of a course are millimetres.</summary>
    internal static void OfUnits(PatientHistory history, string? source, ComplaintLog log) =>
        UnitSuspicion.Check(history, Draft(history, source), log);

    private static PatientDraft Draft(PatientHistory history, string? source) =>
        new(new(history.Study, history.Course, history.Patient, history.Reader), new Place(source))
        {
            Options = history.Options,
            UnitsStated = true,
            UnitsOpen = true,
            IsJoined = true,
        };
}
