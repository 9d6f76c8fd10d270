using QuestPDF.Fluent;
using Recist.Reports.Document;

namespace Recist.Reports.QuestPdf.Layout;

/// <summary>Puts blocks one under the other. Headings and introductions move to the next page with what they lead into.</summary>
internal sealed class Flow(Style style)
{
    private const int LongText = 900;
    private const int Line = 60;
    private readonly BlockLayout _layout = new(style);

    public void Put(ColumnDescriptor column, IReadOnlyList<Block> blocks)
    {
        var held = new List<Block>();
        var (started, breaks) = (false, false);
        foreach (var block in blocks)
        {
            if (block is PageBreak)
            {
                PutTogether(column, held, onlyLeaders: true);
                breaks = started;
                continue;
            }

            // Only content needs a new page: a break at the start, at the end or after another one does nothing.
            if (breaks)
            {
                column.Item().PageBreak();
            }

            (started, breaks) = (true, false);
            held.Add(block);
            if (!Leads(block))
            {
                PutTogether(column, held, onlyLeaders: false);
            }
        }

        PutTogether(column, held, onlyLeaders: true);
    }

    private static bool Leads(Block block) => block is Heading or Paragraph { KeepWithNext: true };

    // What is short stays whole, so that no line or row of it stands alone on a page. What is long must be able to break: QuestPDF
    // gives up on a piece that fits on no page, and an upload may hold texts of any length.
    private static bool Whole(Block block) => block is Figure || (block is not BulletList and not CheckList && Letters(block) < LongText);

    private static int Letters(Block block) => block switch
    {
        Callout callout => callout.Title.Length + callout.Paragraphs.Sum(text => text.Plain.Length + Line),
        SignatureLines lines => lines.Labels.Sum(label => label.Length + Line),
        KeyValues facts => facts.Items.Sum(item => item.Key.Length + item.Value.Plain.Length + (Line / facts.PairsPerLine)),
        Paragraph paragraph => paragraph.Text.Plain.Length,
        Heading heading => 2 * heading.Text.Length,
        DataTable table => table.Caption.Length + table.Columns.Max(column => column.Header.Plain.Length) + table.Rows.Sum(row => Line + row.Cells.Max(cell => cell.Plain.Length)),
        _ => 0,
    };

    private void PutTogether(ColumnDescriptor column, List<Block> held, bool onlyLeaders)
    {
        if (held.Count == 0)
        {
            return;
        }

        var group = held.ToArray();
        held.Clear();
        var whole = group.Sum(Letters) < LongText && (onlyLeaders || Whole(group[^1]));
        var item = column.Item();
        // A group that may break still needs room for its leaders and the first lines or rows of what follows.
        (whole ? item.ShowEntire() : item.EnsureSpace(Need(group))).Column(inner =>
        {
            foreach (var block in group)
            {
                _layout.Put(inner, block);
            }
        });
    }

    private float Need(Block[] group)
    {
        var leaders = group.Take(group.Length - 1).Sum(block => block is Heading heading
            ? style.Sizes.GapAbove(heading.Level) + style.Sizes.GapUnder(heading.Level) + (style.Sizes.Headings[heading.Level - 1] * 1.3)
            : style.Sizes.Body * style.Sizes.LineHeight * 2);
        var start = group[^1] is DataTable ? style.Sizes.Table * style.Sizes.LineHeight * 4 : style.Sizes.Body * style.Sizes.LineHeight * 2;
        return (float)(leaders + start);
    }
}
