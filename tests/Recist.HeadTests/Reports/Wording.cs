using Recist.Reports.Document;

namespace Recist.HeadTests.Reports;

/// <summary>The texts of a document in reading order.</summary>
internal static class Wording
{
    public static IEnumerable<string> Of(ReportDocument document) => document.Blocks.SelectMany(Of).Where(text => text.Length > 0);

    private static IEnumerable<string> Of(Block block) => block switch
    {
        Heading heading => [heading.Text],
        Paragraph paragraph => [paragraph.Text.Plain],
        KeyValues facts => facts.Items.SelectMany(item => new[] { item.Key, item.Value.Plain }),
        Callout callout => callout.Paragraphs.Select(text => text.Plain).Prepend(callout.Title),
        Figure figure => [figure.Caption],
        BulletList list => list.Items.Select(item => item.Plain),
        CheckList list => list.Items.Select(item => item.Plain),
        DataTable table => table.Rows.SelectMany(row => row.Cells.Select(cell => cell.Plain))
            .Prepend(string.Concat(table.Columns.Select(column => column.Header.Plain))).Prepend(table.Caption),
        SignatureLines lines => lines.Labels,
        _ => [],
    };
}
