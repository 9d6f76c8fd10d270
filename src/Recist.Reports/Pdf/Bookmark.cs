using Recist.Reports.Document;
using Recist.Reports.Pdf.Layout;

namespace Recist.Reports.Pdf;

/// <summary>An entry of the outline: its level, its words, and the place it leads to (page from 0, height from the bottom).</summary>
internal sealed record Bookmark(int Level, string Title, int Page, double Top)
{
    /// <summary>The bookmark of a heading.</summary>
    public static Bookmark Of(Heading heading, PlacedSlab slab, Paper paper) =>
        new(heading.Level, heading.Text, slab.Page, paper.Height - slab.Top + 4);
}
