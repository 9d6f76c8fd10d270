using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>PD: an overall CR was assigned earlier and a non-target that is no node is back (RECIST 1.1 section 4.4, Table 3 footnote).</summary>
/// <remarks>A non-target node that is back needs unequivocal progression. Left out with option <c>crReappearancePd</c> = false.</remarks>
internal static class ReappearanceOfNonTarget
{
    public static NonTargetVerdict? Of(NonTargetSituation s) => s.Options.ReappearanceAfterCompleteIsProgression && IsBack(s)
        ? new(NonTargetResponse.PD, new(RuleIds.NonTargetReappearance, Back(s), []))
        : null;

    /// <summary>True where a non-nodal non-target is seen after an overall CR, at which all were absent.</summary>
    public static bool IsBack(NonTargetSituation s)
    {
        for (var i = 0; s.Earlier.CompleteResponseReached && i < s.Statuses.Length; i++)
        {
            if (IsBack(s, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBack(NonTargetSituation s, int place) =>
        !s.Lesions.IsJudgedAsNode(s.Lesions.NonTargets[place]) && NonTargetSituation.IsSeen(s.Statuses[place]);

    private static ImmutableArray<string> Back(NonTargetSituation s) =>
        [.. Enumerable.Range(0, s.Statuses.Length).Where(i => IsBack(s, i)).Select(i => s.Lesions.NonTargetIds[i])];
}
