using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>The state of each non-target at a visit (RECIST 1.1 section 4.3.3).</summary>
/// <remarks>
/// One that is not listed is not evaluated. A node with a short axis is present from 10 mm and absent below it, whatever
/// the word; only unequivocal progression stands.
/// </remarks>
internal static class NonTargetState
{
    public static ImmutableArray<NonTargetStatus> Of(LesionIndex lesions, Visit visit)
    {
        var states = new NonTargetStatus?[lesions.NonTargets.Length];
        if (!visit.Missed)
        {
            foreach (var finding in visit.NonTargets)
            {
                if (lesions.NonTargetPlace(finding.Lesion) is { } place)
                {
                    states[place] ??= Read(finding, lesions.IsJudgedAsNode(lesions.NonTargets[place]));
                }
            }
        }

        return [.. states.Select(static s => s ?? NonTargetStatus.NotEvaluated)];
    }

    private static NonTargetStatus Read(NonTargetFinding finding, bool isNode) => finding.ShortAxis is { } axis && isNode
        ? (finding.Status, axis < NodeLimit.Normal) switch
        {
            (NonTargetStatus.UnequivocalProgression, _) => NonTargetStatus.UnequivocalProgression,
            (_, true) => NonTargetStatus.Absent,
            (NonTargetStatus.Increased, false) => NonTargetStatus.Increased,
            _ => NonTargetStatus.Present,
        }
        : finding.Status;
}
