using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>The baseline lesions of a history by role, each found by its id at once.</summary>
internal sealed class LesionIndex
{
    private readonly Dictionary<string, int> targetPlaces;
    private readonly Dictionary<string, int> nonTargetPlaces;
    private readonly bool nodesHaveTheirOwnRule;

    /// <param name="lesions">The lesions of the history.</param>
    /// <param name="options">Protocol choices.</param>
    /// <param name="joined">New lesions that count as targets after the targets of baseline (imRECIST).</param>
    public LesionIndex(ImmutableArray<Lesion> lesions, ResponseOptions options, params ImmutableArray<Lesion> joined)
    {
        nodesHaveTheirOwnRule = CriteriaDifferences.Of(options).NodesHaveTheirOwnRule;
        (Targets, targetPlaces) = Indexed([.. lesions.Where(l => l.Role == LesionRole.Target), .. joined]);
        (NonTargets, nonTargetPlaces) = Indexed([.. lesions.Where(l => l.Role == LesionRole.NonTarget)]);
        TargetIds = [.. Targets.Select(t => t.Id)];
        NonTargetIds = [.. NonTargets.Select(t => t.Id)];
        NewNodes = lesions.Where(l => l is { Role: LesionRole.New, IsNode: true }).Select(l => l.Id).ToHashSet(StringComparer.Ordinal);
    }

    public ImmutableArray<Lesion> Targets { get; }

    public ImmutableArray<string> TargetIds { get; }

    public ImmutableArray<Lesion> NonTargets { get; }

    public ImmutableArray<string> NonTargetIds { get; }

    /// <summary>Ids of new lesions that the lesion list calls lymph nodes.</summary>
    public IReadOnlySet<string> NewNodes { get; }

    /// <summary>True where the limits of nodes hold for the lesion: it is a node, and the criteria judge nodes by their short axis.</summary>
    public bool IsJudgedAsNode(Lesion lesion) => lesion.IsNode && nodesHaveTheirOwnRule;

    /// <summary>Place of a target in <see cref="Targets"/>; null where the id is not a target.</summary>
    public int? TargetPlace(string id) => targetPlaces.TryGetValue(id, out var place) ? place : null;

    /// <summary>Place of a non-target in <see cref="NonTargets"/>; null where the id is not one.</summary>
    public int? NonTargetPlace(string id) => nonTargetPlaces.TryGetValue(id, out var place) ? place : null;

    private static (ImmutableArray<Lesion> Lesions, Dictionary<string, int> Places) Indexed(ImmutableArray<Lesion> all)
    {
        var lesions = ImmutableArray.CreateBuilder<Lesion>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var lesion in all)
        {
            if (places.TryAdd(lesion.Id, lesions.Count))
            {
                lesions.Add(lesion);
            }
        }

        return (lesions.ToImmutable(), places);
    }
}
