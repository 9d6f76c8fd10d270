using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary><c>REAPPEARED_TOO_SMALL</c>: only lesions that are back and too small to measure speak for progression, and the option leaves it to a person.</summary>
internal static class ReappearedTooSmallQuery
{
    public static DataQuery? Of(TargetSituation s, Visit visit)
    {
        if (!ReappearedTooSmall.Explains(s) || !WouldProgress(s))
        {
            return null;
        }

        ImmutableArray<string> back = [.. Enumerable.Range(0, s.Values.Length).Where(i => ReappearedTooSmall.Is(s, i)).Select(i => s.Values[i].Lesion)];
        return new(QueryCodes.ReappearedTooSmall, visit.Label, back);
    }

    private static bool WouldProgress(TargetSituation s) =>
        (s.Options.ReappearanceAfterCompleteIsProgression && ReappearanceAfterCompleteResponse.IsBack(s))
        || ((s.Sum ?? s.PartialSum) is { } sum && s.Earlier.Nadir.Sum is { } nadir && ProgressionLimits.Reached(sum, nadir, s.Options));
}
