using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>A visit as RECIST 1.1 reads it, before the rules of iRECIST.</summary>
/// <param name="Visit">The RECIST 1.1 result.</param>
/// <param name="Parts">Its target and non-target response, without new lesions.</param>
/// <param name="NonTargets">State of each non-target.</param>
/// <param name="Unequivocal">Ids of new lesions that are unequivocal there, by all that is known so far.</param>
internal sealed record IRecistReading(
    VisitAssessment Visit,
    OverallSituation Parts,
    ImmutableArray<KeyValuePair<string, NonTargetStatus>> NonTargets,
    ImmutableArray<string> Unequivocal)
{
    public static IRecistReading Of(VisitAssessment recist, NonTargetSituation nonTargets, NewLesionVerdict found) => new(
        recist,
        new(recist.Target, recist.NonTarget, false, found.IsEquivocal, nonTargets.MarkerBlocksComplete, nonTargets.Options)
        {
            OnlyMarkersRemain = recist.Reasons.Any(static r => r.Rule == RuleIds.NonTargetMarker),
        },
        [.. nonTargets.Lesions.NonTargetIds.Zip(nonTargets.Statuses, KeyValuePair.Create)],
        found.Unequivocal);

    /// <summary>Kinds of the new lesions that are unequivocal there, each as decided at the visit that made it so.</summary>
    public ImmutableDictionary<string, NewLesionKind> Kinds { get; init; } = [];

    /// <summary>The overall response of the baseline disease alone; NE where the visit did not take place, without disease at baseline too.</summary>
    public OverallVerdict OfBaselineDisease { get; } = Visit.Visit.Missed
        ? new(OverallResponse.NE, RuleIds.OverallMissed, true)
        : OverallRules.Decide(Parts with { NewLesion = false });

    /// <summary>State of a non-target; null where the id is not one.</summary>
    public NonTargetStatus? StateOfNonTarget(string id) => NonTargets.Where(n => n.Key == id).Select(static n => (NonTargetStatus?)n.Value).FirstOrDefault();

    /// <summary>True where nothing at all could be judged at the visit.</summary>
    public bool IsBlank => Visit.Visit.Missed
        || (Visit.TargetValues.Length + NonTargets.Length > 0
            && Visit.TargetValues.All(static t => t.Value is null)
            && NonTargets.All(static n => n.Value == NonTargetStatus.NotEvaluated)
            && Visit.Visit.NewLesions.IsEmpty);

    /// <summary>The category by which disease improves; Unknown where it was not evaluated.</summary>
    public DiseaseCategory Category => (Parts.Target, Parts.NonTarget) switch
    {
        (TargetResponse.CR, _) or (null, NonTargetResponse.CR) => DiseaseCategory.Complete,
        (TargetResponse.PR, _) => DiseaseCategory.Partial,
        (TargetResponse.SD, _) or (null, NonTargetResponse.NonCRNonPD) => DiseaseCategory.Stable,
        (TargetResponse.PD, _) or (null, NonTargetResponse.PD) => DiseaseCategory.Progressing,
        _ => DiseaseCategory.Unknown,
    };
}
