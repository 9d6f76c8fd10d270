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
        var contradiction = course.Problems.Concat(course.Questions).FirstOrDefault()?.Code;
        var hash = Sha256Hex.Of(StoredJson.Write(new
        {
            Engine = EngineVersion.Text,
            course.Adjudicated,
            Contradiction = contradiction,
            Histories = course.Histories.Select(h => new { h.History, Sources = h.Visits.Select(v => v.Record.Sha) }),
            Receipts = timeline.Receipts.Where(r => !r.Withdrawn).Select(r => new { r.Sha, r.File, r.Files, r.Format, r.Notes, r.By, r.Reason }),
        }));
        ImmutableArray<ReaderAssessment> readers = contradiction is null ? [.. course.Histories.Select(h => new ReaderAssessment(h, ResponseAssessor.Assess(h.History)))] : [];
        return new(readers, course.Adjudicated, hash) { Contradiction = contradiction };
    }

    /// <summary>
    /// Code of what contradicts itself in what is left after a correction was taken back, or of what only a person can settle; null where
    /// nothing does. Such a course has no results, and its reports end, until an upload settles it: what was accepted only because of that
    /// correction may not be read without it.
    /// </summary>
    public string? Contradiction { get; init; }

    /// <summary>
    /// Those who have a record. One whose every visit was taken back has none, and must not keep another's from standing; what was said by that
    /// reader beside the visits still counts as an input.
    /// </summary>
    public ImmutableArray<ReaderAssessment> Recorded => [.. Readers.Where(r => !r.Assessment.Visits.IsEmpty)];

    /// <summary>The results as rows.</summary>
    public ImmutableArray<AssessedVisit> Rows => [.. Readers.SelectMany(r => r.Rows(InputsHash))];
}
