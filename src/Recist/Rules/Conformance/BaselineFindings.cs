using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>All that the baseline checks look at.</summary>
/// <param name="Lesions">The baseline lesions.</param>
/// <param name="Verdicts">Measurability of targets, then of non-targets, in their order.</param>
/// <param name="Baseline">The assessed baseline visit; null where there is none.</param>
/// <param name="Dates">Dates of the course.</param>
/// <param name="Differences">What the criteria in force ask for.</param>
/// <param name="ResponsesAreGiven">The source gives responses and no lesions, so that nothing can be said of its targets.</param>
internal sealed record BaselineFindings(
    LesionIndex Lesions,
    IReadOnlyDictionary<string, MeasurabilityVerdict> Verdicts,
    VisitAssessment? Baseline,
    PatientDates Dates,
    CriteriaDifferences Differences,
    bool ResponsesAreGiven)
{
    /// <summary>Targets with what they are.</summary>
    public IEnumerable<(Lesion Lesion, MeasurabilityVerdict Verdict)> Targets => Lesions.Targets.Select(t => (t, Verdicts[t.Id]));

    /// <summary>Ids of the targets in the file's order.</summary>
    public ImmutableArray<string> TargetIds => Lesions.TargetIds;
}
