namespace Recist.Reports.Pdf.Typesetting;

/// <summary>Rule N0 of Unicode Standard Annex 9: a pair of brackets takes the direction of what it encloses or follows.</summary>
internal static class BidiBrackets
{
    private const string Opening = "([{";
    private const string Closing = ")]}";

    /// <summary>Sets the classes of paired brackets.</summary>
    public static void Apply(string text, List<int> places, List<BidiClass> classes, BidiClass direction)
    {
        foreach (var (open, close) in Pairs(text, places, classes))
        {
            var inside = classes.Skip(open + 1).Take(close - open - 1).Select(Strong).Where(c => c is not null).ToHashSet();
            if (inside.Contains(direction))
            {
                (classes[open], classes[close]) = (direction, direction);
            }
            else if (inside.Count > 0)
            {
                var before = classes.Take(open).Select(Strong).LastOrDefault(c => c is not null) ?? direction;
                (classes[open], classes[close]) = (before, before);
            }
        }
    }

    private static BidiClass? Strong(BidiClass c) => c switch
    {
        BidiClass.L => BidiClass.L,
        BidiClass.R or BidiClass.EN or BidiClass.AN => BidiClass.R,
        _ => null,
    };

    private static List<(int Open, int Close)> Pairs(string text, List<int> places, List<BidiClass> classes)
    {
        var pairs = new List<(int Open, int Close)>();
        var open = new List<(int At, int Kind)>();
        for (var i = 0; i < places.Count; i++)
        {
            var c = text[places[i]];
            if (classes[i] != BidiClass.ON)
            {
                continue;
            }

            if (Opening.Contains(c, StringComparison.Ordinal))
            {
                open.Add((i, Opening.IndexOf(c, StringComparison.Ordinal)));
            }
            else if (Closing.IndexOf(c, StringComparison.Ordinal) is >= 0 and var kind && open.FindLastIndex(o => o.Kind == kind) is >= 0 and var at)
            {
                pairs.Add((open[at].At, i));
                open.RemoveRange(at, open.Count - at);
            }
        }

        return [.. pairs.OrderBy(pair => pair.Open)];
    }
}
