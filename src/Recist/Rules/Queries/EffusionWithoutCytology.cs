using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary><c>EFFUSION_CYTOLOGY</c>: mRECIST calls ascites or an effusion progression only with positive cytology (Lencioni and Llovet 2010).</summary>
/// <remarks>No file says what the cytology was, so the reader's word stands and a person is asked.</remarks>
internal static class EffusionWithoutCytology
{
    public static DataQuery? Of(Visit visit, LesionIndex lesions, ResponseOptions options)
    {
        if (!CriteriaDifferences.Of(options).ViableDiameterCounts)
        {
            return null;
        }

        ImmutableArray<string> effusions = [.. visit.NonTargets.Where(f => IsProgressing(f, lesions)).Select(static f => f.Lesion)];
        return effusions.IsEmpty ? null : new(QueryCodes.EffusionCytology, visit.Label, effusions);
    }

    private static bool IsProgressing(NonTargetFinding finding, LesionIndex lesions) =>
        finding.Status == NonTargetStatus.UnequivocalProgression
        && lesions.NonTargetPlace(finding.Lesion) is { } place
        && lesions.NonTargets[place].AtBaseline?.TrulyNonMeasurable == true;
}
