using CsCheck;
using Recist.Reports.Document;
using Recist.Reports.Pdf;
using Recist.Reports.Pdf.Layout;

namespace Recist.Tests.Pdf;

/// <summary>Random documents: whatever stands in them, pages come out well.</summary>
public sealed class PaginationPropertyTests
{
    private const double Slack = 0.01;
    private static readonly BuiltInRenderer _renderer = new();
    private static readonly Gen<string> _word = Gen.Char.AlphaNumeric.Array[1, 12].Select(letters => new string(letters));
    private static readonly Gen<string> _words = _word.Array[1, 90].Select(words => string.Join(' ', words));
    private static readonly Gen<string> _name = Gen.Frequency((9, _word.Array[1, 6].Select(words => string.Join(' ', words))), (1, _words));

    private static readonly Gen<Block> _block = Gen.Frequency<Block>(
        (4, Gen.Select(Gen.Int[2, 3], _name, (level, text) => (Block)new Heading(level, text))),
        (4, Gen.Select(_words, Gen.Bool, (text, keep) => (Block)new Paragraph(text) { KeepWithNext = keep })),
        (3, Gen.Select(Gen.Int[1, 30], Gen.Int[1, 14], (rows, columns) => (Block)SampleDocuments.Lesions(rows, columns))),
        (1, Gen.Select(_words, Gen.Int[1, 20], (text, times) => (Block)new DataTable([new("Lesion"), new("Note")], [TableRow.Of("T1", string.Concat(Enumerable.Repeat(text, times))), TableRow.Of("T2", "short")]))),
        (2, Gen.Select(Gen.Int[60, 700], Gen.Int[40, 900], _name, (width, height, caption) => (Block)new Figure(SampleDocuments.Chart(width, height), "A chart", caption))),
        (2, _words.Array[1, 4].Select(texts => (Block)new Callout(Tone.Attention, "Attention", [.. texts.Select(RichText.FromString)]))),
        (1, _name.Array[1, 9].Select(items => (Block)new BulletList([.. items.Select(RichText.FromString)]))),
        (1, Gen.Select(_name.Array[1, 9], Gen.Int[0, 5], (items, lines) => (Block)new CheckList([.. items.Select(RichText.FromString)], lines))),
        (1, _name.Array[1, 9].Select(values => (Block)new KeyValues([.. values.Select((value, i) => new KeyValue($"Key {i}", value))]))),
        (1, Gen.Const((Block)new PageBreak())));

    private static readonly Gen<ReportDocument> _document = Gen.Select(
        _block.Array[1, 14], Gen.OneOf(Gen.Const(Look.Clinician), Gen.Const(Look.Patient), Gen.Const(Look.PatientLargePrint)), Gen.OneOf(Gen.Const(Paper.A4), Gen.Const(Paper.Letter)), Gen.Bool,
        (blocks, look, paper, rightToLeft) => SampleDocuments.Clinician with
        {
            Look = look,
            Paper = paper,
            RightToLeft = rightToLeft,
            Blocks = [new Heading(1, "Report"), new Heading(2, "First"), .. blocks, new Paragraph("The end.")],
        });

    [Fact]
    public void No_heading_is_the_last_thing_on_its_page() => Sample(document =>
    {
        var placed = _renderer.Compose(document).Placed;
        var tall = (PageFrame.Bottom(document) - PageFrame.Top(document)) / 2;
        return placed.Zip(placed.Skip(1)).All(pair => document.Blocks[pair.First.Slab.Block] is not Heading
            || pair.First.Page == pair.Second.Page
            || HeadingsAround(document, placed, pair.First) > tall);
    });

    [Fact]
    public void Nothing_overlaps_and_nothing_leaves_the_page() => Sample(document =>
    {
        var placed = _renderer.Compose(document).Placed;
        var (top, bottom) = (PageFrame.Top(document) - Slack, PageFrame.Bottom(document) + Slack);
        return placed.All(slab => slab.Top >= top && slab.Bottom <= bottom)
            && placed.Zip(placed.Skip(1)).All(pair => pair.Second.Page > pair.First.Page
                || (pair.Second.Page == pair.First.Page && pair.Second.Top - (pair.Second.RepeatedHeader?.Height ?? 0) >= pair.First.Bottom - Slack));
    });

    [Fact]
    public void Every_block_is_drawn_in_order_and_no_page_is_empty() => Sample(document =>
    {
        var composed = _renderer.Compose(document);
        var blocks = composed.Placed.Select(slab => slab.Slab.Block).ToList();
        return blocks.SequenceEqual(blocks.Order())
            && blocks.Distinct().Count() == document.Blocks.Count(block => block is not PageBreak)
            && composed.Placed.Select(slab => slab.Page).Distinct().SequenceEqual(Enumerable.Range(0, composed.Pages));
    });

    [Fact]
    public void Every_letter_stands_between_the_margins() => Sample(
        document =>
        {
            using var pdf = TaggedPdf.Open(_renderer.Compose(document).Bytes);
            var margin = Typography.Of(document.Look).Margin - 1;
            return pdf.Pages.SelectMany(page => page.Letters).Where(letter => letter.Value.Trim().Length > 0)
                .All(letter => letter.StartBaseLine.X >= margin && letter.EndBaseLine.X <= document.Paper.Width - margin);
        },
        times: 20);

    [Fact]
    public void A_page_break_at_every_height_leaves_headings_with_what_follows()
    {
        Block[] followers =
        [
            new Paragraph(SampleDocuments.LongName), SampleDocuments.Lesions(4, 5), SampleDocuments.Lesions(40, 5), new Figure(SampleDocuments.Chart(), "A chart", "Figure 1."),
            new Callout(Tone.Attention, "Attention", "Words"), new BulletList(["One", "Two"]), new KeyValues([new("Key", "Value")]), new SignatureLines(["Name"]), new CheckList(["One"], 2),
        ];
        foreach (var follower in followers)
        {
            for (var lines = 1; lines < 60; lines++)
            {
                var document = SampleDocuments.Of([.. Enumerable.Repeat(new Paragraph("One line."), lines), new Heading(2, "Chapter"), new Heading(3, "Section"), follower]);
                var placed = _renderer.Compose(document).Placed;
                var first = placed.First(slab => slab.Slab.Block == lines + 1);
                var rest = placed.Where(slab => slab.Slab.Block == lines + 3).ToList();
                Assert.Equal(first.Page, rest[0].Page);
                if (follower is Figure or Callout or DataTable { Rows.Count: 5 })
                {
                    Assert.Equal(rest[0].Page, rest[^1].Page);
                }
            }
        }
    }

    /// <summary>The height of the headings that stand without other blocks between them; headings of half a page cannot all be kept.</summary>
    private static double HeadingsAround(ReportDocument document, IReadOnlyList<PlacedSlab> placed, PlacedSlab slab)
    {
        bool IsHeading(PlacedSlab other) => document.Blocks[other.Slab.Block] is Heading;
        var at = placed.ToList().IndexOf(slab);
        return placed.Take(at).Reverse().TakeWhile(IsHeading).Concat(placed.Skip(at).TakeWhile(IsHeading)).Sum(heading => heading.Slab.Height);
    }

    private static void Sample(Func<ReportDocument, bool> holds, int times = 80) =>
        _document.Sample(holds, iter: times, threads: 1, print: document => string.Join('\n', document.Blocks.Select(block => block.GetType().Name)));
}
