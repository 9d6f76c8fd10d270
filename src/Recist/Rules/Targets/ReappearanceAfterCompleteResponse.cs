using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>PD: an overall CR was assigned earlier and a target is back, whatever its size (RECIST 1.1 section 4.4, Table 3 footnote).</summary>
/// <remarks>A node is back from 10 mm. Holds for an incomplete visit too: the missing targets can only add. A new lesion that joined the sum is not one that is back.</remarks>
internal static class ReappearanceAfterCompleteResponse
{
    public static TargetVerdict? Of(TargetSituation s) =>
        s.Options.ReappearanceAfterCompleteIsProgression && IsBack(s) && !ReappearedTooSmall.Explains(s)
            ? new(TargetResponse.PD, new(RuleIds.TargetReappearance, Back(s), s.Facts()))
            : null;

    /// <summary>True where disease is back after an overall CR.</summary>
    public static bool IsBack(TargetSituation s)
    {
        for (var i = 0; s.Earlier.CompleteResponseReached && i < s.Values.Length; i++)
        {
            if (IsBack(s, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBack(TargetSituation s, int place) => s.IsDisease(place) && s.Lesions.Targets[place].Role == LesionRole.Target;

    private static ImmutableArray<string> Back(TargetSituation s) =>
        [.. Enumerable.Range(0, s.Values.Length).Where(i => IsBack(s, i)).Select(i => s.Values[i].Lesion)];
}
