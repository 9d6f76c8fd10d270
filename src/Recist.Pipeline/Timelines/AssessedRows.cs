using System.Collections.Immutable;

namespace Recist.Pipeline;

/// <summary>Compares stored results with computed ones.</summary>
internal static class AssessedRows
{
    public static bool Same(ImmutableArray<AssessedVisit> stored, ImmutableArray<AssessedVisit> computed) =>
        Texts(stored).SetEquals(Texts(computed));

    /// <summary>Stored results of visits that are no more.</summary>
    public static ImmutableArray<AssessedVisit> Gone(ImmutableArray<AssessedVisit> stored, ImmutableArray<AssessedVisit> computed)
    {
        var keys = computed.Select(r => (r.Reader, r.Visit)).ToHashSet();
        return [.. stored.Where(s => !keys.Contains((s.Reader, s.Visit)))];
    }

    private static HashSet<string> Texts(IEnumerable<AssessedVisit> rows) => rows.Select(StoredJson.Write).ToHashSet(StringComparer.Ordinal);
}
