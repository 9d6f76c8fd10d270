using System.Collections.Immutable;
using Recist.Ingestion;

namespace Recist.Pipeline;

/// <summary>What one upload stated of a reader's course, with what decides between two statements.</summary>
/// <param name="Sha">SHA-256 of the upload.</param>
/// <param name="Facts">What it stated.</param>
/// <param name="First">Date of its first visit; null where it carried none.</param>
internal sealed record Statement(string Sha, ReaderFacts Facts, ScanDate? First)
{
    /// <summary>
    /// The statements of one reader: lower revisions first; within a revision the one that begins later first, so that the last
    /// statement is the correction, or else the one that holds the baseline.
    /// </summary>
    public static ImmutableArray<Statement> Of(ImmutableArray<Receipt> receipts, ImmutableArray<VisitRecord> visits, string? reader)
    {
        var dates = visits.ToDictionary(v => v.Ref, v => v.Visit.Date);
        return
        [
            .. receipts
                .SelectMany(r => r.Readers.Where(f => f.Reader == reader).Select(f => new Statement(r.Sha, f, EarliestVisit(f, dates))))
                .OrderBy(s => s.Facts.Revision)
                .ThenByDescending(s => s.First?.Latest ?? DateOnly.MaxValue)
                .ThenByDescending(s => s.Sha, StringComparer.Ordinal),
        ];
    }

    /// <summary>The value stated at the highest revision that states one; a problem where that revision states two.</summary>
    public static T? Latest<T>(IEnumerable<(string Sha, ReaderFacts Facts)> statements, Func<ReaderFacts, T?> value, ICollection<Complaint> problems)
    {
        var stated = statements.Where(s => value(s.Facts) is not null).GroupBy(s => s.Facts.Revision).MaxBy(g => g.Key);
        if (stated is null)
        {
            return default;
        }

        var values = stated.OrderBy(s => s.Sha, StringComparer.Ordinal).Select(s => value(s.Facts)).Distinct().ToList();
        if (values.Count > 1)
        {
            problems.Add(JoinProblem.PatientConflict());
        }

        return values[0];
    }

    private static ScanDate? EarliestVisit(ReaderFacts facts, Dictionary<VisitRef, ScanDate> dates) =>
        facts.Visits.Where(dates.ContainsKey).Select(v => (ScanDate?)dates[v]).DefaultIfEmpty(null).Min(Comparer<ScanDate?>.Default);
}
