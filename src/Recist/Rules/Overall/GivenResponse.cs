using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>Response-level input: the source gives the overall response and no lesions, so nothing is computed for the visit.</summary>
internal static class GivenResponse
{
    /// <summary>True where the visit carries a response and nothing that one could be computed from.</summary>
    public static bool Is(Visit visit) =>
        visit.GivenOverall is not null && visit.Measurements.IsEmpty && visit.NonTargets.IsEmpty && visit.NewLesions.IsEmpty;

    /// <summary>True where the source gives responses instead of lesions: a visit without one is then unknown, not free of disease.</summary>
    public static bool IsSourceOf(ImmutableArray<Visit> visits, LesionIndex lesions) =>
        lesions.Targets.IsEmpty && lesions.NonTargets.IsEmpty && visits.Any(Is);

    /// <summary>NE: the source gives no response for this visit.</summary>
    public static VisitAssessment NotStated(Visit visit) => new(visit)
    {
        Overall = OverallResponse.NE,
        OverallFinal = OverallResponse.NE,
        Reasons = [new(RuleIds.OverallGiven, [], [])],
    };

    public static VisitAssessment Of(Visit visit) => new(visit)
    {
        Overall = visit.GivenOverall,
        OverallFinal = visit.GivenOverall,
        Reasons = [new(RuleIds.OverallGiven, [], [new("overall", visit.GivenOverall!.Value.Code())])],
    };
}
