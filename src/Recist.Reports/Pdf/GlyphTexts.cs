using Recist.Reports.Pdf.Objects;
using Recist.Reports.Pdf.Typesetting;

namespace Recist.Reports.Pdf;

/// <summary>Glyphs that are drawn together, and the text they need beside them because the font's own map cannot give it.</summary>
internal readonly record struct GlyphGroup(int Start, int Length, string? ActualText);

/// <summary>Makes sure that the text of every glyph can be read back.</summary>
internal static class GlyphTexts
{
    /// <summary>Splits the glyphs of a fragment into groups; nearly always one that needs no text beside it.</summary>
    public static List<GlyphGroup> Groups(Fragment fragment, UsedFont font)
    {
        var groups = new List<GlyphGroup>();
        for (var (start, end) = (0, 0); start < fragment.Glyphs.Length; start = end)
        {
            var cluster = fragment.Glyphs[start].Cluster;
            end = start + 1;
            while (end < fragment.Glyphs.Length && fragment.Glyphs[end].Cluster == cluster)
            {
                end++;
            }

            var text = TextOf(fragment, cluster, start, end);
            var mapped = Map(fragment, font, start, end, text);
            if (mapped && groups.Count > 0 && groups[^1].ActualText is null)
            {
                groups[^1] = groups[^1] with { Length = groups[^1].Length + end - start };
            }
            else
            {
                groups.Add(new(start, end - start, mapped ? null : text));
            }
        }

        return groups;
    }

    private static bool Map(Fragment fragment, UsedFont font, int start, int end, string text)
    {
        var glyphs = fragment.Glyphs.AsSpan(start, end - start);
        if (glyphs.Length == 1)
        {
            return font.Use(glyphs[0].Id, text);
        }

        foreach (var glyph in glyphs)
        {
            font.UsePart(glyph.Id);
        }

        return false;
    }

    private static string TextOf(Fragment fragment, int cluster, int start, int end)
    {
        var next = fragment.RightToLeft ? start - 1 : end;
        var limit = next >= 0 && next < fragment.Glyphs.Length ? fragment.Glyphs[next].Cluster : fragment.Text.Length;
        return fragment.Text[cluster..limit];
    }
}
