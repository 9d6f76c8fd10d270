using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>What the lesion list of a history says of its new lesions.</summary>
internal sealed class NewLesionList(ImmutableArray<Lesion> lesions)
{
    private readonly Dictionary<string, Lesion> listed = lesions.Where(static l => l.Role == LesionRole.New)
        .DistinctBy(static l => l.Id, StringComparer.Ordinal).ToDictionary(static l => l.Id, StringComparer.Ordinal);

    /// <summary>The lesion that a finding speaks of, with what list and finding know together.</summary>
    public Lesion Of(NewLesionFinding finding) =>
        listed.TryGetValue(finding.Lesion, out var lesion)
            ? lesion with { Organ = lesion.Organ ?? finding.Organ, IsNode = lesion.IsNode || finding.IsNode }
            : new(finding.Lesion, LesionRole.New, finding.Organ, null, finding.IsNode);
}
