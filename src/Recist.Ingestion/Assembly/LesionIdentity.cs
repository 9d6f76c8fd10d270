using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>Which lesions of several scans are one: those of one tracking id, and those of one id unless their tracking ids differ.</summary>
/// <remarks>Decided anew whenever what is known is joined, by the dates of the scans and never by the order of arrival.</remarks>
public static class LesionIdentity
{
    private const int ShownDigits = 4;

    /// <summary>For each source the ids that its lesions have in all of them together, where those are other ones; else empty.</summary>
    /// <param name="sources">Date of the first scan of each source, null where it has none, and its lesions.</param>
    public static ImmutableArray<IReadOnlyDictionary<string, string>> Names(
        IReadOnlyList<(ScanDate? First, IEnumerable<Lesion> Lesions)> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var idOf = new Dictionary<string, string>(StringComparer.Ordinal);
        var trackingOf = new Dictionary<string, string>(StringComparer.Ordinal);
        var names = sources.Select(_ => new Dictionary<string, string>(StringComparer.Ordinal)).ToList();
        var tracked = sources.SelectMany((s, i) =>
            s.Lesions.Where(l => l.Tracking is not null)
                .Select(l => (Source: i, Day: s.First?.Latest ?? DateOnly.MaxValue, l.Id, Tracking: l.Tracking!)));
        foreach (var (source, _, id, tracking) in tracked
            .OrderBy(l => l.Day).ThenBy(l => l.Id, StringComparer.Ordinal).ThenBy(l => l.Tracking, StringComparer.Ordinal))
        {
            if (!idOf.TryGetValue(tracking, out var known))
            {
                known = new[] { id, $"{id} #{End(tracking)}", $"{id} #{tracking}" }
                    .First(n => trackingOf.GetValueOrDefault(n, tracking) == tracking);
                idOf.Add(tracking, known);
                trackingOf.TryAdd(known, tracking);
            }

            if (known != id)
            {
                names[source][id] = known;
            }
        }

        return [.. names];
    }

    /// <summary>The histories with their lesions named alike.</summary>
    /// <param name="histories">What several uploads say of one patient, course and reader.</param>
    public static ImmutableArray<PatientHistory> Alike(IReadOnlyList<PatientHistory> histories)
    {
        static ScanDate? First(PatientHistory history) => history.Visits.IsEmpty ? null : history.Visits.Min(v => v.Date);
        var names = Names([.. histories.Select(h => (First(h), (IEnumerable<Lesion>)h.Lesions))]);
        return [.. histories.Select((h, i) => Named(h, names[i]))];
    }

    /// <summary>The history with other ids of lesions.</summary>
    /// <param name="history">As it was.</param>
    /// <param name="names">New ids by old ones.</param>
    public static PatientHistory Named(PatientHistory history, IReadOnlyDictionary<string, string> names)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(names);
        return names.Count == 0 ? history : history with
        {
            Lesions = [.. history.Lesions.Select(l => Named(l, names)).DistinctBy(l => l.Id)],
            Visits = [.. history.Visits.Select(v => Named(v, names))],
        };
    }

    /// <summary>The lesion with another id where it has one.</summary>
    /// <param name="lesion">As it was.</param>
    /// <param name="names">New ids by old ones.</param>
    public static Lesion Named(Lesion lesion, IReadOnlyDictionary<string, string> names)
    {
        ArgumentNullException.ThrowIfNull(lesion);
        ArgumentNullException.ThrowIfNull(names);
        return names.TryGetValue(lesion.Id, out var name) ? lesion with { Id = name } : lesion;
    }

    /// <summary>The visit with other ids of lesions.</summary>
    /// <param name="visit">As it was.</param>
    /// <param name="names">New ids by old ones.</param>
    public static Visit Named(Visit visit, IReadOnlyDictionary<string, string> names)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(names);
        string Of(string id) => names.GetValueOrDefault(id, id);
        string? Other(string? id) => id is null ? null : Of(id);
        return names.Count == 0 ? visit : visit with
        {
            Measurements = [.. visit.Measurements.Select(m => m with { Lesion = Of(m.Lesion), MergedInto = Other(m.MergedInto) })],
            NonTargets = [.. visit.NonTargets.Select(n => n with { Lesion = Of(n.Lesion) })],
            NewLesions = [.. visit.NewLesions.Select(n => n with { Lesion = Of(n.Lesion) })],
        };
    }

    private static string End(string tracking) => tracking.Length <= ShownDigits ? tracking : tracking[^ShownDigits..];
}
