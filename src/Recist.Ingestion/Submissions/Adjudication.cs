using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>What the records of one course say of the adjudicator's choice.</summary>
public static class Adjudication
{
    /// <summary>The readers chosen by the statements of the highest revision: one, none, or several that contradict each other.</summary>
    public static ImmutableArray<string> Chosen(IEnumerable<SubmittedPatient> records) => [.. Standing(records).Select(s => s.Said.Reader).Distinct(StringComparer.Ordinal)];

    /// <summary>True for a warning about the choice: readers of one course may come in several uploads, and each upload is asked for itself.</summary>
    public static bool IsAsked(Complaint complaint)
    {
        ArgumentNullException.ThrowIfNull(complaint);
        return complaint.Code is Codes.AdjudicatedTwice or Codes.AdjudicatedUnknown;
    }

    /// <summary>Warns where two readers are chosen for one course, or one of whom there is no record.</summary>
    internal static void Check(IEnumerable<SubmittedPatient> records, ComplaintLog log)
    {
        foreach (var course in records.GroupBy(p => (p.History.Study, p.History.Course, p.History.Patient)))
        {
            var standing = Standing(course);
            if (standing.Find(s => s.Said.Reader != standing[0].Said.Reader) is { Said: not null } other)
            {
                Warn(Codes.AdjudicatedTwice, other, $"Another record of this course says that the read of \"{standing[0].Said.Reader}\" was chosen; no read stands.",
                    "Name one reader in all records of the course, or mark the correction with a higher revision.");
            }
            else if (standing is [var first, ..] && !course.Any(p => p.History.Reader == first.Said.Reader))
            {
                Warn(Codes.AdjudicatedUnknown, first, "There is no record here of the reader whose read was chosen; until there is one, no read stands.",
                    $"Correct the name, or send that reader's record too; readers here: {string.Join(", ", course.Select(p => p.History.Reader ?? "(none named)").Distinct(StringComparer.Ordinal))}.");
            }
        }

        void Warn(string code, (SubmittedPatient Record, AdjudicatedReader Said) at, string problem, string fix)
        {
            var history = at.Record.History;
            log.Warn(code, new(history.Study, history.Course, history.Patient, history.Reader), Place.Of(at.Said.Source), at.Said.Reader, problem, fix);
        }
    }

    private static List<(SubmittedPatient Record, AdjudicatedReader Said)> Standing(IEnumerable<SubmittedPatient> records) =>
        records.SelectMany(p => p.Adjudicated.Select(a => (Record: p, Said: a))).GroupBy(s => s.Said.Revision).MaxBy(g => g.Key)?.ToList() ?? [];
}
