namespace Recist.Reports.Pdf.Typesetting;

/// <summary>Rule L2 of Unicode Standard Annex 9: where each fragment of a line stands.</summary>
internal static class VisualOrder
{
    /// <summary>The fragments, still in order of reading, with their places.</summary>
    public static List<PlacedFragment> Place(List<Fragment> logical)
    {
        var order = Enumerable.Range(0, logical.Count).ToArray();
        var highest = logical.Count == 0 ? 0 : logical.Max(fragment => fragment.Level);
        for (var level = highest; level >= 1; level--)
        {
            ReverseRuns(logical, order, level);
        }

        var places = new double[logical.Count];
        var x = 0.0;
        foreach (var index in order)
        {
            places[index] = x;
            x += logical[index].Width;
        }

        return [.. logical.Select((fragment, index) => new PlacedFragment(fragment, places[index]))];
    }

    private static void ReverseRuns(List<Fragment> logical, int[] order, int level)
    {
        for (var i = 0; i < order.Length; i++)
        {
            var end = i;
            while (end < order.Length && logical[order[end]].Level >= level)
            {
                end++;
            }

            Array.Reverse(order, i, end - i);
            i = end;
        }
    }
}
