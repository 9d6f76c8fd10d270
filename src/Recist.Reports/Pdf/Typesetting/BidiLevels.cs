namespace Recist.Reports.Pdf.Typesetting;

/// <summary>Finds the direction of each character of a paragraph (Unicode Standard Annex 9; embeddings and overrides never reach it).</summary>
internal static class BidiLevels
{
    /// <summary>The level of each UTF-16 unit: even reads from left to right, odd from right to left.</summary>
    public static byte[] Of(string text, bool rightToLeft)
    {
        var levels = new byte[text.Length];
        if (rightToLeft || text.Any(c => c >= BidiClasses.FirstRightToLeft))
        {
            var classes = Array.ConvertAll(text.ToCharArray(), BidiClasses.Of);
            Resolve(new BidiRun(text, classes, levels), [.. Enumerable.Range(0, text.Length)], rightToLeft ? 1 : 0);
        }

        return levels;
    }

    private static void Resolve(BidiRun paragraph, List<int> places, int level)
    {
        var own = new List<int>();
        for (var i = 0; i < places.Count; i++)
        {
            own.Add(places[i]);
            if (paragraph.Classes[places[i]] == BidiClass.Opens)
            {
                var inner = Inner(paragraph, places, i + 1);
                if (inner.Count > 0)
                {
                    Resolve(paragraph, inner, InnerLevel(paragraph, places[i], inner, level));
                }

                i += inner.Count;
            }
        }

        BidiRules.Apply(paragraph, own, level);
    }

    private static List<int> Inner(BidiRun paragraph, List<int> places, int start)
    {
        var (inner, depth) = (new List<int>(), 1);
        for (var i = start; i < places.Count; i++)
        {
            depth += paragraph.Classes[places[i]] switch { BidiClass.Opens => 1, BidiClass.Closes => -1, _ => 0 };
            if (depth == 0)
            {
                break;
            }

            inner.Add(places[i]);
        }

        return inner;
    }

    private static int InnerLevel(BidiRun paragraph, int opener, List<int> inner, int level)
    {
        var first = FirstStrong(inner.Select(place => paragraph.Classes[place]));
        var rightToLeft = paragraph.Text[opener] switch
        {
            '\u2066' => false,
            '\u2067' => true,
            _ => first is BidiClass.R or BidiClass.AL,
        };
        return rightToLeft ? (level + 1) | 1 : (level + 2) & ~1;
    }

    /// <summary>The class of the first letter that does not stand in an isolate further in (rule P2); null where there is none.</summary>
    private static BidiClass? FirstStrong(IEnumerable<BidiClass> classes)
    {
        var depth = 0;
        foreach (var c in classes)
        {
            depth += c switch { BidiClass.Opens => 1, BidiClass.Closes => -1, _ => 0 };
            if (depth == 0 && c is (BidiClass.L or BidiClass.R or BidiClass.AL))
            {
                return c;
            }
        }

        return null;
    }
}

/// <summary>A paragraph while its levels are found.</summary>
internal sealed record BidiRun(string Text, BidiClass[] Classes, byte[] Levels);
