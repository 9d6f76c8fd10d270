using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>What the new lesions of one visit come to.</summary>
/// <param name="Judgements">One per finding, in the visit's order.</param>
/// <param name="BackDated">Earlier visits at which a lesion confirmed now was equivocal.</param>
internal sealed record NewLesionVerdict(ImmutableArray<NewLesionJudgement> Judgements, ImmutableArray<BackDatedVisit> BackDated)
{
    public static NewLesionVerdict None { get; } = new([], []);

    public bool IsProgression => Judgements.Any(static j => j.Status == NewLesionStatus.Unequivocal);

    public bool IsEquivocal => Judgements.Any(static j => j.Status == NewLesionStatus.Equivocal);

    /// <summary>Ids that are unequivocal at this visit, each once.</summary>
    public ImmutableArray<string> Unequivocal => Judgements.IsEmpty ? [] :
        [.. Judgements.Where(static j => j.Status == NewLesionStatus.Unequivocal).Select(static j => j.Lesion).Distinct(StringComparer.Ordinal)];

    /// <summary>One reason per rule, progression first, each with its lesions.</summary>
    public IEnumerable<Reason> Reasons => Judgements.IsEmpty ? [] : Judgements
        .OrderBy(static j => j.Status == NewLesionStatus.Unequivocal ? 0 : 1)
        .GroupBy(static j => j.Rule, StringComparer.Ordinal)
        .Select(static g => new Reason(g.Key, [.. g.Select(static j => j.Lesion).Distinct(StringComparer.Ordinal)], []));
}
