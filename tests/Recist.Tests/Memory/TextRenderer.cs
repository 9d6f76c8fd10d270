using System.Text;
using Recist.Reports.Document;

namespace Recist.Tests.Memory;

/// <summary>Writes a report's words in reading order instead of a PDF: as exact about content, and fast.</summary>
internal sealed class TextRenderer : IReportRenderer
{
    public string Name => "Text";

    public void Render(ReportDocument document, Stream stream)
    {
        var furniture = document.Furniture;
        string[] head = [document.Title, document.Language, furniture.HeaderStart, furniture.HeaderEnd, furniture.FooterStart];
        stream.Write(Encoding.UTF8.GetBytes(string.Join('\n', [.. head, .. document.Blocks.SelectMany(Lines)])));
    }

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        Heading heading => [heading.Text],
        Paragraph paragraph => [paragraph.Text.Plain],
        Callout callout => [callout.Title, .. callout.Paragraphs.Select(p => p.Plain)],
        BulletList list => list.Items.Select(i => i.Plain),
        CheckList list => list.Items.Select(i => i.Plain),
        KeyValues pairs => pairs.Items.Select(i => $"{i.Key}: {i.Value.Plain}"),
        Figure figure => [figure.Caption, figure.Alt],
        DataTable table =>
        [
            table.Caption,
            Row(table.Columns.Select(c => c.Header)),
            .. table.Rows.Select(r => Row(r.Cells)),
        ],
        SignatureLines lines => lines.Labels,
        PageBreak => [],
        _ => throw new NotSupportedException(block.GetType().Name),
    };

    private static string Row(IEnumerable<RichText> cells) => string.Join(" | ", cells.Select(c => c.Plain));
}
