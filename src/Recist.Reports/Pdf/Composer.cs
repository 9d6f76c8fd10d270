using Recist.Reports.Document;
using Recist.Reports.Fonts;
using Recist.Reports.Pdf.Layout;
using Recist.Reports.Pdf.Objects;
using Recist.Reports.Pdf.Tagging;
using Recist.Reports.Pdf.Typesetting;

namespace Recist.Reports.Pdf;

/// <summary>From document to file: lay out, spread over pages, draw, write.</summary>
internal static class Composer
{
    /// <summary>The file.</summary>
    public static ComposedPdf Compose(ReportDocument document, FontLibrary fonts)
    {
        using var shaper = new Shaper(document.Language);
        var tokeniser = new Tokeniser(fonts, shaper, document.RightToLeft);
        var root = new StructureElement();
        var layout = new LayoutContext(document, tokeniser, new LineBreaker(shaper, document.RightToLeft), root);
        BlockLayout.Add(layout, document.Blocks);
        var placed = Paginator.Place(layout.Slabs, PageFrame.Top(layout, document), PageFrame.Bottom(document));
        var used = new UsedFonts();
        var pages = Draw(document, layout, placed, used);
        var bookmarks = layout.Headings
            .ConvertAll(entry => Bookmark.Of(entry.Heading, placed.First(slab => ReferenceEquals(slab.Slab, entry.Slab)), document.Paper));
        return new(FileWriter.Write(document, root, pages, used, bookmarks), pages.Count, placed);
    }

    private static List<PageCanvas> Draw(ReportDocument document, LayoutContext layout, IReadOnlyList<PlacedSlab> placed, UsedFonts used)
    {
        var count = placed.Count == 0 ? 1 : placed[^1].Page + 1;
        var pages = Enumerable.Range(0, count).Select(index => new PageCanvas(index, document.Paper, used)).ToList();
        foreach (var slab in placed)
        {
            var canvas = pages[slab.Page];
            slab.RepeatedHeader?.Draw(canvas, slab.Top - slab.RepeatedHeader.Height);
            slab.Slab.Draw(canvas, slab.Top);
        }

        foreach (var canvas in pages)
        {
            PageFrame.Draw(layout, canvas, document, count);
            canvas.Finish();
        }

        return pages;
    }
}
