using Recist.Reports.Document;
using Recist.Reports.Fonts;
using Recist.Reports.Pdf.Layout;
using Recist.Reports.Pdf.Tagging;
using Recist.Reports.Pdf.Typesetting;

namespace Recist.Reports.QuestPdf.Layout;

/// <summary>The columns of a table. QuestPDF has no columns that measure their content, so the built-in engine measures for both.</summary>
/// <param name="Size">Text size; below the usual one in a crowded table.</param>
/// <param name="Widths">Width of each column in points.</param>
internal sealed record Measured(double Size, IReadOnlyList<double> Widths)
{
    public static Measured Of(ReportDocument document, DataTable table)
    {
        using var shaper = new Shaper(document.Language);
        var tokeniser = new Tokeniser(FontLibrary.Shared, shaper, document.RightToLeft);
        var layout = new LayoutContext(document, tokeniser, new LineBreaker(shaper, document.RightToLeft), new StructureElement());
        var columns = ColumnWidths.Of(layout, table);
        var starts = Enumerable.Range(0, table.Columns.Count).Select(columns.TextStart).ToArray();
        return new(columns.Size, Floored([.. starts.Select((_, i) => columns.TextWidth(i) + (2 * starts[0]))]));
    }

    // One endless word must not press the other columns flat: none gets less than half of an equal share.
    private static double[] Floored(double[] widths)
    {
        var floor = widths.Sum() / widths.Length / 2;
        var raised = widths.Sum(width => Math.Max(0, floor - width));
        var above = widths.Sum(width => Math.Max(0, width - floor));
        return above <= 0 ? widths : Array.ConvertAll(widths, width => width < floor ? floor : width - (raised * (width - floor) / above));
    }
}
