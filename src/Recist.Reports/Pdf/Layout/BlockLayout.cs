using Recist.Reports.Document;

namespace Recist.Reports.Pdf.Layout;

/// <summary>Lays out every block of a document.</summary>
internal static class BlockLayout
{
    /// <summary>Adds the slabs of all blocks in order.</summary>
    public static void Add(LayoutContext layout, IReadOnlyList<Block> blocks)
    {
        foreach (var (index, block) in blocks.Index())
        {
            layout.Block = index;
            Add(layout, block);
        }
    }

    private static void Add(LayoutContext layout, Block block)
    {
        switch (block)
        {
            case Heading heading:
                TextLayout.Heading(layout, heading);
                break;
            case Paragraph paragraph:
                TextLayout.Paragraph(layout, paragraph);
                break;
            case KeyValues facts:
                KeyValueLayout.Add(layout, facts);
                break;
            case DataTable table:
                TableLayout.Add(layout, table);
                break;
            case Callout callout:
                CalloutLayout.Add(layout, callout);
                break;
            case Figure figure:
                FigureLayout.Add(layout, figure);
                break;
            case BulletList list:
                ListLayout.Add(layout, list);
                break;
            case CheckList list:
                ListLayout.Add(layout, list);
                break;
            case SignatureLines lines:
                ListLayout.Add(layout, lines);
                break;
            case PageBreak:
                layout.BreakPage();
                break;
            default:
                throw new InvalidOperationException($"The block {block.GetType().Name} cannot be laid out.");
        }
    }
}
