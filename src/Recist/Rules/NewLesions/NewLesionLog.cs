using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>The new lesions of a history as they come in, visit by visit.</summary>
internal sealed class NewLesionLog(LesionIndex lesions, ResponseOptions options)
{
    private readonly Dictionary<string, List<int>> doubtful = new(StringComparer.Ordinal);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>Judges the findings of the visit in this place and remembers them.</summary>
    public NewLesionVerdict Add(Visit visit, int place)
    {
        if (visit.Missed || visit.NewLesions.IsDefaultOrEmpty)
        {
            return NewLesionVerdict.None;
        }

        var judgements = Judge(visit.NewLesions);
        var backDated = ImmutableArray.CreateBuilder<BackDatedVisit>();
        foreach (var judgement in judgements)
        {
            Remember(judgement, visit, place, backDated);
        }

        return new([.. judgements], backDated.DrainToImmutable());
    }

    private List<NewLesionJudgement> Judge(ImmutableArray<NewLesionFinding> findings)
    {
        var judgements = findings.Select(static f => FindingOnPet.Of(f) ?? RegionNotImagedAtBaseline.Of(f) ?? StatedNewLesion.Of(f)).ToList();
        var certain = judgements.FindIndex(static j => j.Status == NewLesionStatus.Unequivocal);
        if (certain >= 0 && !options.SmallNewNodeIsNew && CriteriaDifferences.Of(options).NodesHaveTheirOwnRule && IsOnlyOne(judgements) && IsSmallNodeAtFirstSight(findings[certain]))
        {
            judgements[certain] = SmallNewNode.Equivocal(findings[certain].Lesion);
        }

        return judgements;
    }

    private static bool IsOnlyOne(List<NewLesionJudgement> judgements) => judgements.Count(static j => j.Status == NewLesionStatus.Unequivocal) == 1;

    private bool IsSmallNodeAtFirstSight(NewLesionFinding finding) =>
        !seen.Contains(finding.Lesion) && SmallNewNode.Is(finding, finding.IsNode || lesions.NewNodes.Contains(finding.Lesion));

    private void Remember(NewLesionJudgement judgement, Visit visit, int place, ImmutableArray<BackDatedVisit>.Builder backDated)
    {
        switch (judgement.Status)
        {
            case NewLesionStatus.Equivocal:
                seen.Add(judgement.Lesion);
                if (!doubtful.TryGetValue(judgement.Lesion, out var places))
                {
                    doubtful[judgement.Lesion] = places = [];
                }

                places.Add(place);
                break;
            case NewLesionStatus.RuledOut:
                seen.Remove(judgement.Lesion);
                doubtful.Remove(judgement.Lesion);
                break;
            case null when doubtful.TryGetValue(judgement.Lesion, out var open):
                // Nothing follows from this scan by itself, and nothing is ruled out by it.
                open.Add(place);
                break;
            case NewLesionStatus.Unequivocal:
                seen.Add(judgement.Lesion);
                if (doubtful.Remove(judgement.Lesion, out var earlier))
                {
                    backDated.AddRange(earlier.Where(p => p < place).Distinct().Select(p => new BackDatedVisit(p, judgement.Lesion, visit.Label)));
                }

                break;
        }
    }
}
