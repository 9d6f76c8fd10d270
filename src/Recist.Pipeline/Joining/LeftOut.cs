using System.Collections.Immutable;

namespace Recist.Pipeline;

/// <summary>Lesions that a lower revision of a visit has and the standing one has no word of: read as not evaluable, so that they can hide a progression.</summary>
/// <param name="Reader">The reader; null where the files name nobody.</param>
/// <param name="Label">Label of the visit.</param>
/// <param name="Lesions">Ids of the lesions, in the order of the ids.</param>
/// <param name="Revisions">The standing record and those that have the lesions.</param>
internal sealed record LeftOut(string? Reader, string Label, ImmutableArray<string> Lesions, ImmutableArray<VisitRef> Revisions)
{
    public string Problem => $"Visit \"{Label}\": the correction that stands leaves lesions out which the record before it has; they count as not assessed.";

    /// <summary>Of every visit of every reader; the order in which the records came decides nothing.</summary>
    public static IEnumerable<LeftOut> Of(Timeline timeline)
    {
        var counted = timeline.CountedVisits;
        return timeline.Visits.Where(v => counted.Contains(v.Ref)).GroupBy(v => v.Reader).OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(OfReader);
    }

    private static IEnumerable<LeftOut> OfReader(IGrouping<string?, VisitRecord> records)
    {
        // A course of thousands of visits is looked through once, not once for each of them.
        var labelled = records.ToLookup(r => r.Visit.Label, StringComparer.Ordinal);
        foreach (var standing in StandingVisits.Of(records))
        {
            var there = Named(standing.Visit).ToHashSet(StringComparer.Ordinal);
            var fuller = StandingVisits.SameVisit(labelled[standing.Record.Visit.Label].Where(r => r != standing.Record), standing.Record)
                .Where(r => r.Ref.Revision < standing.Record.Ref.Revision && !there.IsSupersetOf(Named(r.Visit))).ToList();
            if (fuller.Count > 0)
            {
                var lesions = fuller.SelectMany(r => Named(r.Visit)).Distinct(StringComparer.Ordinal).Except(there).Order(StringComparer.Ordinal);
                yield return new(records.Key, standing.Visit.Label, [.. lesions], [standing.Record.Ref, .. fuller.Select(r => r.Ref)]);
            }
        }
    }

    private static IEnumerable<string> Named(Visit visit) =>
        visit.Measurements.Select(m => m.Lesion).Concat(visit.NonTargets.Select(n => n.Lesion)).Concat(visit.NewLesions.Select(n => n.Lesion));
}
