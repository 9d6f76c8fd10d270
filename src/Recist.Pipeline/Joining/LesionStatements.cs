using System.Collections.Immutable;
using Recist.Ingestion;

namespace Recist.Pipeline;

/// <summary>Joins what several uploads say of a reader's lesions.</summary>
internal static class LesionStatements
{
    /// <summary>The lesions in the order of a report.</summary>
    /// <param name="statements">In the order of <see cref="Statement.Of"/>.</param>
    /// <param name="problems">Takes contradictions.</param>
    public static ImmutableArray<Lesion> Join(ImmutableArray<Statement> statements, ICollection<Complaint> problems)
    {
        // From the last statement (the correction, else the one with the baseline) to the first: that is also the order of a report.
        var byId = new Dictionary<string, (Lesion Lesion, int Revision)>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var (statement, lesion) in statements.Reverse().SelectMany(s => s.Facts.Lesions.Select(l => (s, l))))
        {
            if (!byId.TryGetValue(lesion.Id, out var known))
            {
                byId.Add(lesion.Id, (lesion, statement.Facts.Revision));
                order.Add(lesion.Id);
                continue;
            }

            if (known.Revision == statement.Facts.Revision && Contradicts(known.Lesion, lesion))
            {
                problems.Add(JoinProblem.LesionConflict(lesion.Id));
            }

            byId[lesion.Id] = (Filled(known.Lesion, lesion), known.Revision);
        }

        return [.. order.Select(id => byId[id].Lesion).OrderBy(l => l.Role)];
    }

    private static Lesion Filled(Lesion known, Lesion other) => known with
    {
        Organ = known.Organ ?? other.Organ,
        Site = known.Site ?? other.Site,
        AtBaseline = known.AtBaseline ?? other.AtBaseline,
        NewKind = known.NewKind ?? other.NewKind,
        Tracking = known.Tracking ?? other.Tracking,
        Label = known.Label ?? other.Label,
        RoleUndeclared = known.RoleUndeclared == true && other.RoleUndeclared == true ? true : null,
    };

    private static bool Contradicts(Lesion a, Lesion b) => a.Role != b.Role || a.IsNode != b.IsNode || Differ(a.Organ, b.Organ);

    private static bool Differ(string? a, string? b) => a is not null && b is not null && !string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
