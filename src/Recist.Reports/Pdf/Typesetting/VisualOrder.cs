namespace Recist.Reports.Pdf.Typesetting;

/// <summary>Rule L2 of Unicode Standard Annex 9: from the order of reading to the order from left to right.</summary>
internal static class VisualOrder
{
    /// <summary>The fragments of a line from left to right.</summary>
    public static IReadOnlyList<Fragment> Of(List<Fragment> logical)
    {
        var order = logical.ToArray();
        var highest = order.Length == 0 ? 0 : order.Max(fragment => fragment.Level);
        for (var level = highest; level >= 1; level--)
        {
            for (var i = 0; i < order.Length; i++)
            {
                var end = i;
                while (end < order.Length && order[end].Level >= level)
                {
                    end++;
                }

                Array.Reverse(order, i, end - i);
                i = end;
            }
        }

        return order;
    }
}
