namespace Recist.Pipeline;

/// <summary>What a report says of its visit and those before, so that one whose results changed later can be told from one that merely has a successor.</summary>
internal static class ReportSays
{
    /// <summary>Hash of the person and of all results of a reader.</summary>
    public static string All(ReaderAssessment reader, ClinicalContent content) => Hash(reader.Rows(""), content);

    /// <summary>Earlier reports that are no longer true, marked so.</summary>
    /// <param name="timeline">The rows.</param>
    /// <param name="draft">What stands now; null where there is nothing to report.</param>
    public static IEnumerable<WrittenReport> Ended(Timeline timeline, ReportDraft? draft)
    {
        var rows = draft?.Shown.Reader.Rows("").ToList() ?? [];
        foreach (var report in timeline.Reports.Where(r => r.Ended is null && r.Content != draft?.Content))
        {
            var last = rows.FindIndex(r => r.Label == report.Visit);
            if (last < 0)
            {
                yield return report with { Ended = ReportStatus.Withdrawn };
            }
            else if (!IsTrue(report, rows, last, draft!.Content))
            {
                yield return report with { Ended = ReportStatus.Superseded };
            }
        }
    }

    // Of the latest visit all that a signature binds is known. A first note takes nothing back; a note that was changed or removed does.
    private static bool IsTrue(WrittenReport report, List<AssessedVisit> rows, int last, ClinicalContent now) => last == rows.Count - 1
        ? report.Content.IsSignedAs(now) && report.Content.Note.Length == 0
        : Hash(rows.Take(last + 1), now) == report.Says;

    private static string Hash(IEnumerable<AssessedVisit> rows, ClinicalContent content) =>
        Sha256Hex.Of(StoredJson.Write(new { content.Person, content.Criteria, Rows = rows.ToList() }));
}
