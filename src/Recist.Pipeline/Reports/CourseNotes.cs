using System.Collections.Immutable;
using Recist.Ingestion;
using Recist.Reports.Content;

namespace Recist.Pipeline;

/// <summary>What a person should look at in the data of a course: told of single uploads, and asked of all that counts together.</summary>
internal static class CourseNotes
{
    /// <summary>Each note once.</summary>
    /// <param name="timeline">The rows.</param>
    /// <param name="shown">The reader whose record is reported; only its joined record is asked about.</param>
    public static ImmutableArray<QualityNote> Of(Timeline timeline, JoinedReader shown)
    {
        var left = LeftOut.Of(timeline).Where(l => l.Reader == shown.History.Reader).ToList();
        var gaps = LesionGaps.Of(shown.History).Where(g => !left.Exists(l => l.Label == g.Visit.Label && l.Lesions.Contains(g.Lesion)));
        return
        [
            .. timeline.Receipts.Where(r => !r.Withdrawn).SelectMany(r => r.Notes)
                .Concat(left.Select(l => Warning(JoinProblem.LeavesOut, l.Problem, string.Join(", ", l.Lesions))))
                .Concat(gaps.Select(g => Warning(g.Code, g.Problem, g.Lesion)))
                .Distinct(),
        ];
    }

    private static QualityNote Warning(string code, string message, string lesions) => new(NoteSeverity.Warn, code, message) { Value = lesions };
}
