using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>
/// The questions that one upload alone cannot raise, because what they ask about came in several: asked of all that is known of one
/// reader's course.
/// </summary>
public static class CourseQuestions
{
    /// <summary>What has to be answered before the course can be assessed; empty where nothing has.</summary>
    /// <param name="history">Of one reader, with its baseline settled.</param>
    public static ImmutableArray<Complaint> Of(PatientHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var draft = new PatientDraft(new(history.Study, history.Course, history.Patient, history.Reader), default) { Options = history.Options };
        var log = new ComplaintLog();
        NewAtBaseline.Check(history, draft, log);
        VisitsUnordered.Check(history, draft, log);
        return [.. log.Sorted([]).Where(c => c.Severity == Severity.Block)];
    }
}
