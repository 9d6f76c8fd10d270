using System.Collections.Immutable;
using Recist.Ingestion;
using Recist.Reports.Content;

namespace Recist.Pipeline;

/// <summary>What a person should look at in the data of a course: told of single uploads, and asked of all that counts together.</summary>
internal static class CourseNotes
{
    private const string BaselineAssumed = "BASELINE_ASSUMED";

    /// <summary>What depends on which visit is the baseline; one upload may have taken another one.</summary>
    private static readonly string[] OfBaseline = [BaselineAssumed, "NEW_AT_BASELINE", "VISIT_LABEL_DATE"];

    /// <summary>Each note once.</summary>
    /// <param name="timeline">The rows.</param>
    /// <param name="shown">The reader whose record is reported; only its joined record is asked about.</param>
    public static ImmutableArray<QualityNote> Of(Timeline timeline, JoinedReader shown)
    {
        var left = LeftOut.Of(timeline).Where(l => l.Reader == shown.History.Reader).ToList();
        var gaps = LesionGaps.Of(shown.History).Where(g => !left.Exists(l => l.Label == g.Visit.Label && l.Lesions.Contains(g.Lesion)));
        return
        [
            .. timeline.Receipts.Where(r => !r.Withdrawn).SelectMany(r => r.Notes).Where(n => shown.Baseline is null || !OfBaseline.Contains(n.Code))
                .Concat(Baseline(shown))
                .Concat(shown.ByLabel is { } byLabel ? [FileNotes.Note(byLabel)] : [])
                .Concat(NoBaseline.Of(shown.History) is { } none ? [new QualityNote(NoteSeverity.Warn, "NO_BASELINE", none)] : [])
                .Concat(VisitLabelDates.Of(shown.History).Select(l => Warning("VISIT_LABEL_DATE", l.Problem, l.Visit.Date.Text)))
                .Concat(AlikeIds.Of(shown.History).Select(a => Warning("IDS_ALIKE", a.Problem, a.Id)))
                .Concat(left.Select(l => Warning(JoinProblem.LeavesOut, l.Problem, string.Join(", ", l.Lesions))))
                .Concat(gaps.Select(g => Warning(g.Code, g.Problem, g.Lesion)))
                .Distinct(),
        ];
    }

    /// <summary>Of all that counts together: what one upload says of it holds for that upload.</summary>
    private static IEnumerable<QualityNote> Baseline(JoinedReader shown)
    {
        if (shown.Baseline is { } taken)
        {
            yield return new(taken.LeavesOut ? NoteSeverity.Warn : NoteSeverity.Info, BaselineAssumed, taken.Problem) { Visit = taken.Visit };
            foreach (var told in CourseQuestions.Told(shown.History))
            {
                yield return FileNotes.Note(told);
            }
        }
    }

    private static QualityNote Warning(string code, string message, string lesions) => new(NoteSeverity.Warn, code, message) { Value = lesions };
}
