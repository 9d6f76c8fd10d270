namespace Recist.Pipeline;

/// <summary>
/// A record that exists only because SDTM's TU names new lesions at its visit: it has no finding of TR. A TU that is sent whole with each visit repeats
/// them, so that such a record adds its lesions to the visit and is neither a correction of it nor in conflict with it.
/// </summary>
internal static class NamedOnly
{
    /// <summary>True for a visit of which only new lesions are named, by their ids and without a size or a state.</summary>
    public static bool Is(Visit visit) =>
        visit is { IsBaseline: false, Missed: false, GivenOverall: null, Notes: null, Markers: null, Measurements.IsEmpty: true, NonTargets.IsEmpty: true, NewLesions.IsEmpty: false }
        && visit.NewLesions.All(n => n is { Status: NewLesionStatus.Unequivocal, Diameter: null, Change: null, Pet: null } && n.Text == n.Lesion);

    /// <summary>The record that stands of those of one visit, with the new lesions that others of its revision or a higher one name.</summary>
    /// <param name="records">Records of one visit, at least one.</param>
    public static (VisitRecord Record, Visit Visit) Standing(IReadOnlyCollection<VisitRecord> records)
    {
        var (named, seen) = (records.Where(r => Is(r.Visit)).ToList(), records.Where(r => !Is(r.Visit)).ToList());
        var stands = (seen.Count > 0 ? seen : named)
            .OrderByDescending(r => r.Ref.Revision).ThenBy(r => r.Visit.Date).ThenBy(r => seen.Count > 0 ? "" : r.Ref.Content, StringComparer.Ordinal).First();

        // A correction that names a lesion no more takes it back from what was named before it.
        var known = stands.Visit.NewLesions.Select(n => n.Lesion).ToHashSet(StringComparer.Ordinal);
        var added = named.Where(r => r.Ref.Revision >= stands.Ref.Revision)
            .OrderBy(r => r.Ref.Content, StringComparer.Ordinal).SelectMany(r => r.Visit.NewLesions)
            .Where(n => known.Add(n.Lesion)).OrderBy(n => n.Lesion, StringComparer.Ordinal).ToList();
        return (stands, added.Count == 0 ? stands.Visit : stands.Visit with { NewLesions = [.. stands.Visit.NewLesions, .. added] });
    }
}
