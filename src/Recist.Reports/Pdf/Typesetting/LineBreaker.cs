namespace Recist.Reports.Pdf.Typesetting;

/// <summary>Fills lines with tokens, first fit; a word wider than the line is cut where it must be.</summary>
internal sealed class LineBreaker(Shaper shaper, bool rightToLeft)
{
    /// <summary>Half a thousandth of a point, so that sums of widths never wrap by rounding.</summary>
    private const double Slack = 0.0005;

    /// <summary>The lines of the tokens, each at most as wide as the width. No tokens give one empty line.</summary>
    public List<TextLine> Lines(IReadOnlyList<Token> tokens, double width)
    {
        var lines = new List<TextLine>();
        var line = new List<Token>();
        var used = 0.0;
        var waiting = new Stack<Token>(tokens.Reverse());
        while (waiting.TryPop(out var token))
        {
            if (token.IsSpace || used + token.Width <= width + Slack)
            {
                line.Add(token);
                used += token.Width;
                if (token.EndsLine)
                {
                    lines.Add(Line(line));
                    (line, used) = ([], 0);
                }
            }
            else if (line.Exists(t => !t.IsSpace))
            {
                lines.Add(Line(line));
                (line, used) = ([], 0);
                waiting.Push(token);
            }
            else
            {
                var (head, tail) = Cut(token, width);
                (line, used) = ([.. line.Where(t => !t.IsSpace), head], double.MaxValue);
                if (tail.Fragments.Count > 0)
                {
                    waiting.Push(tail);
                }
            }
        }

        if (line.Exists(t => !t.IsSpace) || lines.Count == 0)
        {
            lines.Add(Line(line));
        }

        return lines;
    }

    private TextLine Line(List<Token> tokens)
    {
        var last = tokens.FindLastIndex(t => !t.IsSpace);
        var body = tokens.Take(last + 1).SelectMany(t => t.Fragments).ToList();
        var space = tokens.Skip(last + 1).SelectMany(t => t.Fragments).ToList();
        var placed = VisualOrder.Place(body);
        var width = body.Sum(fragment => fragment.Width);
        var at = rightToLeft ? -space.Sum(fragment => fragment.Width) : width;
        foreach (var fragment in space)
        {
            placed.Add(new(fragment, at));
            at += fragment.Width;
        }

        return new(placed, width);
    }

    private (Token Head, Token Tail) Cut(Token token, double width)
    {
        var head = new List<Fragment>();
        for (var i = 0; i < token.Fragments.Count; i++)
        {
            var fragment = token.Fragments[i];
            if (fragment.Width <= width + Slack)
            {
                head.Add(fragment);
                width -= fragment.Width;
                continue;
            }

            var fit = Fit(fragment, width, atLeastOne: head.Count == 0);
            if (fit > 0)
            {
                head.Add(Part(fragment, fragment.Text[..fit]));
            }

            var tail = fit == fragment.Text.Length ? [] : new[] { Part(fragment, fragment.Text[fit..]) };
            return (new(head, IsSpace: false), new([.. tail, .. token.Fragments.Skip(i + 1)], IsSpace: false));
        }

        return (token, new([], IsSpace: false));
    }

    private Fragment Part(Fragment whole, string text) => shaper.Shape(whole.Face, whole.Style, text, whole.Level);

    /// <summary>The length of the longest text from the start, up to the start of a cluster, that is no wider than the width.</summary>
    private static int Fit(Fragment fragment, double width, bool atLeastOne)
    {
        var scale = fragment.Style.Size / fragment.Face.File.UnitsPerEm;
        var (used, fit) = (0.0, 0);
        var clusters = fragment.Shaped.Clusters;
        for (var i = 0; i < clusters.Length && used <= width + Slack; i++)
        {
            fit = clusters[i].Place;
            used += Advance(fragment, clusters[i]) * scale;
        }

        return fit > 0 || !atLeastOne ? fit : clusters.Length > 1 ? clusters[1].Place : fragment.Text.Length;
    }

    private static int Advance(Fragment fragment, Cluster cluster)
    {
        var sum = 0;
        foreach (var glyph in fragment.Shaped.Glyphs.AsSpan(cluster.First, cluster.Count))
        {
            sum += glyph.Advance;
        }

        return sum;
    }
}
