using System.Collections.Immutable;

namespace Recist.Pipeline;

/// <summary>The assessment of a timeline by every reader: a pure function of its rows.</summary>
/// <param name="Readers">One per reader, in the order of the readers' names.</param>
/// <param name="Adjudicated">The reader chosen by adjudication; empty where none was, several where one upload names several.</param>
/// <param name="InputsHash">Hash of everything that went in; equal inputs give an equal hash in whatever order they came.</param>
internal sealed record CourseAssessment(ImmutableArray<ReaderAssessment> Readers, ImmutableArray<string> Adjudicated, string InputsHash)
{
    public static CourseAssessment Of(Timeline timeline, string patientId)
    {
        var course = JoinedCourse.Of(timeline, patientId);
        if (!course.Problems.IsEmpty)
        {
            throw new InvalidOperationException($"Stored uploads of {timeline.Id} contradict each other: {course.Problems[0].Code}.");
        }

        var hash = Sha256Hex.Of(StoredJson.Write(new
        {
            Engine = EngineVersion.Text,
            course.Adjudicated,
            Histories = course.Histories.Select(h => new { h.History, Sources = h.Visits.Select(v => v.Record.Sha) }),
            Receipts = timeline.Receipts.Where(r => !r.Withdrawn).Select(r => new { r.Sha, r.File, r.Files, r.Format, r.Notes, r.By, r.Reason }),
        }));
        return new([.. course.Histories.Select(h => new ReaderAssessment(h, ResponseAssessor.Assess(h.History)))], course.Adjudicated, hash);
    }

    /// <summary>The results as rows.</summary>
    public ImmutableArray<AssessedVisit> Rows => [.. Readers.SelectMany(r => r.Rows(InputsHash))];
}
