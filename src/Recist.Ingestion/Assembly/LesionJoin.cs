using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>One definition per lesion id; definitions that contradict each other block the patient.</summary>
internal static class LesionJoin
{
    /// <summary>Lesions in the order of first appearance.</summary>
    public static ImmutableArray<Lesion> Join(PatientDraft draft, ComplaintLog log)
    {
        var byId = new Dictionary<string, Lesion>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var (lesion, place, _) in draft.Lesions)
        {
            if (!byId.TryGetValue(lesion.Id, out var known))
            {
                byId.Add(lesion.Id, lesion);
                order.Add(lesion.Id);
            }
            else if (Contradiction(known, lesion) is { } what)
            {
                log.Block(
                    Codes.LesionConflict,
                    draft.Subject,
                    place,
                    lesion.Id,
                    $"This lesion has two different values of \"{what}\".",
                    "A lesion's role and organ are fixed at baseline: correct one of the two, or give the second lesion its own id.");
            }
            else
            {
                byId[lesion.Id] = known with
                {
                    Organ = known.Organ ?? lesion.Organ,
                    Site = known.Site ?? lesion.Site,
                    AtBaseline = known.AtBaseline ?? lesion.AtBaseline,
                    NewKind = known.NewKind ?? lesion.NewKind,
                    Tracking = known.Tracking ?? lesion.Tracking,
                    Label = known.Label ?? lesion.Label,
                    RoleUndeclared = known.RoleUndeclared == true && lesion.RoleUndeclared == true ? true : null,
                };
            }
        }

        return [.. order.Select(id => byId[id])];
    }

    private static string? Contradiction(Lesion known, Lesion found) =>
        known.Role != found.Role ? "role"
        : known.IsNode != found.IsNode ? "node"
        : Differ(known.Organ, found.Organ) ? "organ"
        : known.AtBaseline is not null && found.AtBaseline is not null && known.AtBaseline != found.AtBaseline ? "baseline facts"
        : null;

    private static bool Differ(string? a, string? b) => a is not null && b is not null && !string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
