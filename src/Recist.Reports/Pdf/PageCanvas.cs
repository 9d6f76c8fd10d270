using Recist.Reports.Document;
using Recist.Reports.Pdf.Objects;
using Recist.Reports.Pdf.Tagging;
using Recist.Reports.Pdf.Typesetting;

namespace Recist.Reports.Pdf;

/// <summary>One page while it is drawn. Places are points from the left and from the top. Everything drawn belongs to an element of the
/// structure tree, or is marked as an artifact that a screen reader passes over.</summary>
internal sealed class PageCanvas(int index, Paper paper, UsedFonts fonts)
{
    private readonly List<StructureElement> _owners = [];
    private StructureElement? _open;
    private bool _artifact;

    /// <summary>Page number, from 0.</summary>
    public int Index => index;

    /// <summary>The sheet.</summary>
    public Paper Paper => paper;

    /// <summary>The fonts of the document.</summary>
    public UsedFonts Fonts => fonts;

    /// <summary>The element of each marked content of the page.</summary>
    public IReadOnlyList<StructureElement> Owners => _owners;

    /// <summary>The operators; see <see cref="Finish"/>.</summary>
    public PdfBuffer Content { get; } = new();

    /// <summary>What is drawn from here on belongs to the element; null for artifacts.</summary>
    public void Mark(StructureElement? element)
    {
        if (element is null ? _artifact : _open == element)
        {
            return;
        }

        Finish();
        if (element is null)
        {
            Content.Add("/Artifact BMC\n");
        }
        else
        {
            element.AddContent(index, _owners.Count);
            Content.Add($"/{element.Type} << /MCID ").Number(_owners.Count).Add(">> BDC\n");
            _owners.Add(element);
        }

        (_open, _artifact) = (element, element is null);
    }

    /// <summary>Closes what is open.</summary>
    public void Finish()
    {
        if (_open is not null || _artifact)
        {
            Content.Add("EMC\n");
        }

        (_open, _artifact) = (null, false);
    }

    /// <summary>Draws a line of text from a left end, its baseline at the height.</summary>
    public void Text(TextLine line, double left, double baseline, StructureElement? element)
    {
        if (line.Fragments.Count > 0)
        {
            Mark(element);
            TextDrawing.Draw(Content, fonts, line, left, paper.Height - baseline, upwards: false);
        }
    }

    /// <summary>Fills a rectangle as an artifact.</summary>
    public void Fill(double left, double top, double width, double height, Colour colour)
    {
        Mark(null);
        Content.Colour(colour, "rg ").Number(left).Number(paper.Height - top - height).Number(width).Number(height).Add("re f\n");
    }

    /// <summary>Draws a level line as an artifact.</summary>
    public void Rule(double left, double top, double width, double thickness, Colour colour)
    {
        Mark(null);
        Content.Colour(colour, "RG ").Number(thickness).Add("w ").Number(left).Number(paper.Height - top).Add("m ")
            .Number(left + width).Number(paper.Height - top).Add("l S\n");
    }
}
