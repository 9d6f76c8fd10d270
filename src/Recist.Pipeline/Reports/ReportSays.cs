using System.Collections.Immutable;

namespace Recist.Pipeline;

/// <summary>What the results in a report say, so that a report whose results changed later can be told from one that merely has a successor.</summary>
internal static class ReportSays
{
    /// <summary>Hash of all results of a reader.</summary>
    public static string All(ReaderAssessment reader) => Hash(reader.Rows(""));

    /// <summary>Earlier reports whose results are no longer true, marked so.</summary>
    public static IEnumerable<WrittenReport> Ended(Timeline timeline, CourseAssessment course, RecordRead? read)
    {
        var rows = (read?.Reader ?? course.Readers.FirstOrDefault())?.Rows("").ToImmutableArray() ?? [];
        foreach (var report in timeline.Reports.Where(r => r.Ended is null && r.Assessed != course.InputsHash))
        {
            var last = rows.ToList().FindIndex(r => r.Label == report.Visit);
            if (last < 0)
            {
                yield return report with { Ended = ReportStatus.Withdrawn };
            }
            else if (Hash(rows.Take(last + 1)) != report.Says)
            {
                yield return report with { Ended = ReportStatus.Superseded };
            }
        }
    }

    private static string Hash(IEnumerable<AssessedVisit> rows) => Sha256Hex.Of(StoredJson.Write(rows.ToList()));
}
