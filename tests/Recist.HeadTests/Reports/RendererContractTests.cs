using Recist.Reports.Document;
using Recist.Tests.Pdf;
using UglyToad.PdfPig;

namespace Recist.HeadTests.Reports;

public sealed class RendererContractTests
{
    public static TheoryData<string> Names => Engines.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_word_is_drawn_in_reading_order(string engine)
    {
        foreach (var document in new[] { SampleDocuments.Clinician, SampleDocuments.Patient, SampleDocuments.Patient with { Look = Look.PatientLargePrint } })
        {
            var plain = document with { Furniture = new PageFurniture { HeaderStart = "¶", FooterStart = "¶" } };
            var drawn = Engines.Comparable(engine, string.Concat(Engines.Pages(Engines.Draw(engine, plain))).Replace("¶", "", StringComparison.Ordinal));
            var at = 0;
            foreach (var text in Wording.Of(document).Select(text => Engines.Comparable(engine, text)))
            {
                var found = drawn.IndexOf(text, at, StringComparison.Ordinal);
                Assert.True(found >= 0, $"'{text}' is not drawn after position {at} of: {drawn}");
                at = found + text.Length;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_document_gives_the_same_bytes_on_many_threads_at_once(string engine)
    {
        var alone = Engines.Draw(engine, SampleDocuments.Clinician);
        var together = new byte[8][];
        Parallel.For(0, together.Length, i => together[i] = Engines.Draw(engine, SampleDocuments.Clinician));

        Assert.All(together, bytes => Assert.Equal(alone, bytes));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Head_foot_and_page_numbers_stand_on_every_page(string engine)
    {
        var pages = Engines.Pages(Engines.Draw(engine, SampleDocuments.Of(SampleDocuments.Lesions(90, 7))));

        Assert.True(pages.Count > 1);
        Assert.All(pages.Index(), page =>
        {
            Assert.Contains("StudyRF-001·ClinicNorth", page.Item);
            Assert.Contains($"Page{page.Index + 1}of{pages.Count}", page.Item);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_table_repeats_its_header_on_every_page_it_runs_over(string engine)
    {
        var pages = Engines.Pages(Engines.Draw(engine, SampleDocuments.Of(SampleDocuments.Lesions(90, 7))));

        Assert.All(pages, page => Assert.Contains("LesionOrganBaselineWeek6", page));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_heading_is_never_left_behind_at_the_foot_of_a_page(string engine)
    {
        foreach (var lines in Enumerable.Range(28, 20))
        {
            var filler = Enumerable.Range(0, lines).Select(i => (Block)new Paragraph($"Filler {i}"));
            var document = SampleDocuments.Of([.. filler, new Heading(2, "Leads into"), new Paragraph("what follows it")]);

            Assert.All(Engines.Pages(Engines.Draw(engine, document)), page =>
                Assert.Equal(page.Contains("Leadsinto", StringComparison.Ordinal), page.Contains("whatfollowsit", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_break_starts_a_page_and_two_make_no_empty_one(string engine)
    {
        var document = SampleDocuments.Of(new Paragraph("First page"), new PageBreak(), new PageBreak(), new Paragraph("Second page"), new PageBreak());

        var pages = Engines.Pages(Engines.Draw(engine, document));

        Assert.Equal(2, pages.Count);
        Assert.Contains("Secondpage", pages[1]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_from_an_upload_cannot_reorder_or_break_the_page(string engine)
    {
        var document = SampleDocuments.Of(new Paragraph("upper\u202Elower\u0007 \u0001end 龘"));

        Assert.Contains("upperlowerend[U+9F98]", string.Concat(Engines.Pages(Engines.Draw(engine, document))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_upload_from_right_to_left_leaves_what_follows_it_in_its_place(string engine)
    {
        var document = SampleDocuments.Of(new Paragraph($"at {Isolate.Set("أسبوع 8")}, 2026-01-05 {Isolate.Set("가나-7")}"));
        using var pdf = PdfDocument.Open(Engines.Draw(engine, document));
        var letters = pdf.GetPage(1).Letters.ToList();
        var first = letters.First(letter => letter.Value == "[");
        var line = letters.Where(letter => Math.Abs(letter.StartBaseLine.Y - first.StartBaseLine.Y) < 1).OrderBy(letter => letter.BoundingBox.Left);

        Assert.EndsWith(",2026-01-05[U+AC00U+B098]-7", Engines.Squeezed(string.Concat(line.Select(letter => letter.Value))), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Charts_are_vectors_and_only_the_reports_own_fonts_are_used(string engine)
    {
        using var pdf = PdfDocument.Open(Engines.Draw(engine, SampleDocuments.Clinician));

        Assert.All(pdf.GetPages(), page => Assert.Empty(page.GetImages()));
        Assert.All(pdf.GetPages().SelectMany(page => page.Letters), letter => Assert.Contains("SourceSans3", letter.FontName));
        Assert.Contains(pdf.GetPages(), page => Engines.Squeezed(page.Text).Contains("Nadir44mm", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Arabic_is_drawn_from_right_to_left_in_its_own_font(string engine)
    {
        var document = SampleDocuments.Of(new Paragraph("نتائج الفحص")) with { RightToLeft = true, Language = "ar" };
        using var pdf = PdfDocument.Open(Engines.Draw(engine, document));

        Assert.Contains(pdf.GetPages().SelectMany(page => page.Letters), letter => letter.FontName?.Contains("NotoSansArabic", StringComparison.Ordinal) == true);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_that_breaks_a_rule_is_refused_and_nothing_is_written(string engine) =>
        Assert.Throws<ArgumentException>(() => Engines.Draw(engine, SampleDocuments.Of(new Heading(3, "A level is skipped"))));

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_that_an_upload_can_hold_stops_a_report(string engine)
    {
        var (word, text) = (new string('x', 2_000), string.Concat(Enumerable.Repeat("many words ", 1_500)));
        var wide = Enumerable.Range(0, 24).Select(i => new TableColumn($"Column {i}")).ToArray();
        var document = SampleDocuments.Of(
            new Paragraph(word), new Paragraph(text) { KeepWithNext = true }, new KeyValues([new(word, text), new("Key", word)]),
            new Callout(Tone.Attention, word, [text, word]), new BulletList([word, text]), new CheckList([text], 40),
            new DataTable([new("Word"), new("Text")], [TableRow.Of(word, text), TableRow.Of(text, word)]) { FirstColumnIsHeader = true, Caption = text },
            new DataTable(wide, [TableRow.Of([.. wide.Select(_ => (RichText)"unbreakable-measurement-value")])]),
            new DataTable(wide, []), new Heading(2, text), new SignatureLines([text]))
            with
        { Look = Look.PatientLargePrint };

        var drawn = string.Concat(Engines.Pages(Engines.Draw(engine, document)));

        Assert.True(drawn.Count(c => c == 'x') >= 12_000);
    }
}
