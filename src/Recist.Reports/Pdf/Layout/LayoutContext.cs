using Recist.Reports.Document;
using Recist.Reports.Pdf.Tagging;
using Recist.Reports.Pdf.Typesetting;

namespace Recist.Reports.Pdf.Layout;

/// <summary>What the layout of every block needs: sizes, text setting, the width there is, and where slabs go.</summary>
internal sealed class LayoutContext(ReportDocument document, Tokeniser tokeniser, LineBreaker breaker, StructureElement root)
{
    private readonly List<Slab> _slabs = [];
    private bool _breakNext;

    /// <summary>The sizes.</summary>
    public Typography Type { get; } = Typography.Of(document.Look);

    /// <summary>The slabs so far.</summary>
    public IReadOnlyList<Slab> Slabs => _slabs;

    /// <summary>The headings so far, each with its slab, for bookmarks.</summary>
    public List<(Heading Heading, Slab Slab)> Headings { get; } = [];

    /// <summary>The element that blocks are added to.</summary>
    public StructureElement Root => root;

    /// <summary>The place of the current block.</summary>
    public int Block { get; set; }

    /// <summary>Width between the margins.</summary>
    public double Width => document.Paper.Width - (2 * Type.Margin);

    /// <summary>Height of the page between head and foot.</summary>
    public double Height => PageFrame.Bottom(document) - PageFrame.Top(this, document);

    /// <summary>Space above the next slab when a new block starts.</summary>
    public double Gap { get; set; }

    /// <summary>Left end of a box that starts so far from where reading starts.</summary>
    public double Left(double start, double width) =>
        document.RightToLeft ? document.Paper.Width - Type.Margin - start - width : Type.Margin + start;

    /// <summary>The height of a line of a text size.</summary>
    public double LineHeight(double size) => size * Type.LineHeight;

    /// <summary>The tokens of a text.</summary>
    public List<Token> Tokens(RichText text, TextStyle style) => tokeniser.Tokens(text, style);

    /// <summary>The lines of tokens in a width.</summary>
    public List<TextLine> Lines(IReadOnlyList<Token> tokens, double width) => breaker.Lines(tokens, width);

    /// <summary>The lines of a text in a width.</summary>
    public List<TextLine> Lines(RichText text, TextStyle style, double width) => Lines(Tokens(text, style), width);

    /// <summary>Adds a slab of the current block.</summary>
    public Slab Add(Slab slab)
    {
        var placed = slab with { Block = Block, BreakBefore = _breakNext, GapAbove = slab.GapAbove + Gap };
        (_breakNext, Gap) = (false, 0);
        _slabs.Add(placed);
        return placed;
    }

    /// <summary>Starts a page before the next slab.</summary>
    public void BreakPage() => _breakNext = _slabs.Count > 0;

    /// <summary>Draws a line of text inside a box that starts so far in and is so wide.</summary>
    public void DrawLine(PageCanvas canvas, TextLine line, TextBox box, double top)
    {
        var left = Left(box.Start, box.Width);
        var spare = box.Width - line.Width;
        var toRight = box.Alignment == Alignment.Centre ? spare / 2 : box.Alignment == Alignment.End != document.RightToLeft ? spare : 0;
        canvas.Text(line, left + toRight, top + PageFrame.Baseline(box.Size, LineHeight(box.Size)), box.Element);
    }
}

/// <summary>A column that text stands in.</summary>
/// <param name="Start">From the margin where reading starts, points.</param>
/// <param name="Width">Points.</param>
/// <param name="Size">Text size.</param>
/// <param name="Alignment">The side that lines are set to.</param>
/// <param name="Element">What the text belongs to; null for an artifact.</param>
internal sealed record TextBox(double Start, double Width, double Size, Alignment Alignment, StructureElement? Element);
