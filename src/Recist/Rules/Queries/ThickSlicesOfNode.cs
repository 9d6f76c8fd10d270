using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary><c>NODE_THICK_SLICES</c>: a target node on slices above 5 mm. Its limit stays 15 mm; the short axis is less sure.</summary>
internal static class ThickSlicesOfNode
{
    public static DataQuery? Of(Visit? baseline, LesionIndex lesions)
    {
        ImmutableArray<string> thick =
            [.. lesions.Targets.Where(t => lesions.IsJudgedAsNode(t) && t.AtBaseline?.Slice?.Millimetres > 5m).Select(static t => t.Id)];
        return thick.IsEmpty ? null : new(QueryCodes.NodeThickSlices, baseline?.Label ?? "", thick);
    }
}
