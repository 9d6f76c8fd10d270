using System.Collections.Immutable;
using Recist.Reports.Content;

namespace Recist.Pipeline;

/// <summary>What later revisions changed in the measurements that a report shows.</summary>
internal static class CorrectionList
{
    public static ImmutableArray<Correction> Of(ReaderAssessment reader, Timeline timeline)
    {
        var counted = timeline.CountedVisits;
        var records = timeline.Visits.Where(v => v.Reader == reader.Reader && counted.Contains(v.Ref)).ToList();
        var sent = timeline.Receipts.Where(r => !r.Withdrawn && (r.By is not null || r.Reason is not null))
            .OrderBy(r => r.Sha, StringComparer.Ordinal)
            .SelectMany(r => r.Readers.SelectMany(f => f.Visits).Select(v => (Visit: v, Receipt: r)))
            .DistinctBy(v => v.Visit).ToDictionary(v => v.Visit, v => v.Receipt);
        return [.. reader.Joined.Visits.SelectMany(v => OfVisit(v, records, sent))];
    }

    private static IEnumerable<Correction> OfVisit(StandingVisit standing, List<VisitRecord> records, Dictionary<VisitRef, Receipt> sent)
    {
        var revisions = StandingVisits.SameVisit(records.Where(r => r != standing.Record && !NamedOnly.Is(r.Visit)), standing.Record)
            .Append(standing.Record).OrderBy(r => r.Ref.Revision).ToList();
        foreach (var (old, corrected) in revisions.Zip(revisions.Skip(1)))
        {
            foreach (var change in Changes(old.Visit, corrected.Visit))
            {
                var receipt = sent.GetValueOrDefault(corrected.Ref);
                yield return new(standing.Visit.Label, corrected.Ref.Revision, change.Field, change.Old, change.New) { By = receipt?.By, Reason = receipt?.Reason };
            }
        }
    }

    private static IEnumerable<(string Field, string Old, string New)> Changes(Visit old, Visit corrected)
    {
        if (old.Date != corrected.Date)
        {
            yield return ("date", old.Date.Text, corrected.Date.Text);
        }

        var (before, after) = (Values(old), Values(corrected));
        foreach (var field in before.Keys.Union(after.Keys).Order(StringComparer.Ordinal))
        {
            var (from, to) = (before.GetValueOrDefault(field, "not given"), after.GetValueOrDefault(field, "not given"));
            if (from != to)
            {
                yield return (field, from, to);
            }
        }
    }

    private static Dictionary<string, string> Values(Visit visit) =>
        visit.Measurements.Select(m => ($"{m.Lesion} size", m.Diameter is { } mm ? $"{mm} mm" : Word(m.State)))
            .Concat(visit.NonTargets.Select(n => ($"{n.Lesion} status", Word(n.Status))))
            .Concat(visit.NewLesions.Select(n => ($"{n.Lesion} new lesion", Word(n.Status))))
            .ToDictionary(v => v.Item1, v => v.Item2, StringComparer.Ordinal);

    // "TooSmall" reads "too small".
    private static string Word<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? " " : "") + char.ToLowerInvariant(c) : c.ToString()));
}
