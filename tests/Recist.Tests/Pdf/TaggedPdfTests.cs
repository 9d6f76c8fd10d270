using Recist.Reports.Pdf;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace Recist.Tests.Pdf;

/// <summary>What a screen reader, a viewer and an archive find in the files of the built-in engine.</summary>
public sealed class TaggedPdfTests
{
    private static readonly byte[] _clinician = new BuiltInRenderer().Compose(SampleDocuments.Clinician).Bytes;
    private static readonly byte[] _patient = new BuiltInRenderer().Compose(SampleDocuments.Patient).Bytes;
    private static readonly byte[] _arabic = new BuiltInRenderer().Compose(SampleDocuments.Arabic).Bytes;

    public static TheoryData<string> Samples => new("clinician", "patient", "arabic");

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_letter_stands_inside_marked_content(string sample)
    {
        using var pdf = TaggedPdf.Open(Bytes(sample));

        Assert.All(pdf.Pages, page => Assert.Equal(page.Letters.Count, page.GetMarkedContents().Sum(Letters)));

        static int Letters(MarkedContentElement element) => element.Letters.Count;
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_font_is_embedded_and_named_as_a_subset(string sample)
    {
        using var pdf = TaggedPdf.Open(Bytes(sample));
        var names = pdf.Pages.SelectMany(page => page.Letters).Select(letter => letter.FontName).Distinct();

        Assert.All(names, name => Assert.Matches("^[A-Z]{6}\\+(SourceSans3|NotoSansArabic)-[A-Za-z]+$", name));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_file_is_tagged_has_a_language_shows_its_title_and_claims_no_conformance(string sample)
    {
        using var pdf = TaggedPdf.Open(Bytes(sample));
        var metadata = System.Text.Encoding.UTF8.GetString(pdf.Resolve<StreamToken>(pdf.Get(pdf.Catalog, "Metadata")).Data.Span);

        Assert.True(pdf.Resolve<BooleanToken>(pdf.Get(pdf.Resolve<DictionaryToken>(pdf.Get(pdf.Catalog, "MarkInfo")), "Marked")).Data);
        Assert.Equal(sample == "arabic" ? "ar" : "en", pdf.Resolve<HexToken>(pdf.Get(pdf.Catalog, "Lang")).Data);
        Assert.True(pdf.Resolve<BooleanToken>(pdf.Get(pdf.Resolve<DictionaryToken>(pdf.Get(pdf.Catalog, "ViewerPreferences")), "DisplayDocTitle")).Data);
        Assert.DoesNotContain("pdfuaid", metadata, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("pdfaid", metadata, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Nothing_in_the_file_runs_links_or_hides(string sample)
    {
        using var pdf = TaggedPdf.Open(Bytes(sample));
        string[] forbidden = ["OpenAction", "AA", "Names", "AcroForm", "AF"];

        Assert.All(forbidden, name => Assert.Null(pdf.Get(pdf.Catalog, name)));
        Assert.All(pdf.Pages, page => Assert.False(page.Dictionary.ContainsKey(NameToken.Annots)));
        Assert.All(pdf.Pages, page => Assert.Empty(page.GetImages()));
    }

    [Fact]
    public void Words_come_back_in_order_of_reading()
    {
        using var pdf = TaggedPdf.Open(_clinician);
        var text = pdf.Root.AllText();
        string[] inOrder =
        [
            "Tumour response report (RECIST 1.1)", "Subject", "ONC-1001", "Klinikum Süd, München", "Progressive disease at week 36", "Tumour burden",
            "Figure 1.", "Interpretation.", "efficient office waffle", "Response by visit", "Target lesions", "Rules in force", "Sign-off",
        ];
        var at = 0;
        foreach (var words in inOrder)
        {
            at = text.IndexOf(words, at, StringComparison.Ordinal);
            Assert.True(at >= 0, $"'{words}' is missing or comes too early");
        }

        Assert.Contains("−36.5% → +12.4%", text, StringComparison.Ordinal);
        Assert.Contains("(≥ 20%)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Arabic_comes_back_in_order_of_reading_though_its_letters_are_drawn_in_parts()
    {
        using var pdf = TaggedPdf.Open(_arabic);

        Assert.Equal("نتائج التصوير الخاصة بك", pdf.OfType("H1")[0].Text);
        Assert.Equal("يسمي الأطباء هذا استجابة جزئية (Partial response, PR). مجموع القياسات أصغر بنسبة 42% من الفحص الأول، أي 58 mm الآن.", pdf.OfType("P")[1].Text);
    }

    [Fact]
    public void Headings_keep_their_level_and_are_bookmarks()
    {
        using var pdf = TaggedPdf.Open(_clinician);
        var headings = pdf.Elements.Where(element => element.Type.Length == 2 && element.Type[0] == 'H').ToList();
        var outline = pdf.Resolve<DictionaryToken>(pdf.Get(pdf.Catalog, "Outlines"));

        Assert.Equal(["H1", "H2", "H2", "H2", "H2", "H2"], headings.Select(heading => heading.Type));
        Assert.Equal(headings.Count, pdf.Resolve<NumericToken>(pdf.Get(outline, "Count")).Int);
    }

    [Fact]
    public void Header_cells_say_what_they_head()
    {
        using var pdf = TaggedPdf.Open(_clinician);
        var table = pdf.OfType("Table")[0];
        var rows = table.Children.Where(row => row.Type == "TR").ToList();

        Assert.Equal(5, rows.Count);
        Assert.All(rows[0].Children, cell => Assert.Equal(("TH", "Column"), (cell.Type, cell.Scope)));
        Assert.All(rows.Skip(1), row => Assert.Equal(("TH", "Row"), (row.Children[0].Type, row.Children[0].Scope)));
        Assert.All(rows.Skip(1).SelectMany(row => row.Children.Skip(1)), cell => Assert.Equal("TD", cell.Type));
        Assert.Equal(["12", "61", "−33.7%", "–", "PR", "Non-CR/non-PD", "No", "PR"], rows[3].Children.Select(cell => cell.Text.Trim()));
    }

    [Fact]
    public void A_figure_has_its_alternative_text_its_place_and_a_caption_beside_it()
    {
        using var pdf = TaggedPdf.Open(_clinician);
        var figure = Assert.Single(pdf.OfType("Figure"));
        var group = pdf.Elements.Single(element => element.Children.Contains(figure));

        Assert.Equal("The sum fell from 92 mm to 44 mm at week 24 and rose to 58 mm at week 36.", figure.Alt);
        Assert.True(figure.Attributes!.ContainsKey(NameToken.Create("BBox")));
        Assert.Equal(["Figure", "Caption"], group.Children.Select(child => child.Type));
    }

    [Fact]
    public void Lists_have_labels_and_bodies_and_a_line_to_write_on_says_so()
    {
        using var pdf = TaggedPdf.Open(_patient);
        var lists = pdf.OfType("L");

        Assert.All(lists.SelectMany(list => list.Children), item => Assert.Equal(["Lbl", "LBody"], item.Children.Select(child => child.Type)));
        Assert.Equal(3, pdf.OfType("LBody").Count(body => body.Alt == "Empty line for your own question"));
    }

    [Fact]
    public void The_running_head_and_repeated_table_headers_are_artifacts()
    {
        using var pdf = TaggedPdf.Open(new BuiltInRenderer().Compose(SampleDocuments.Of(SampleDocuments.Lesions(90, 5))).Bytes);

        Assert.True(pdf.Pages.Count > 1);
        Assert.Single(pdf.Elements, element => element.Text.Trim() == "Lesion");
        Assert.DoesNotContain("Subject ONC-1001", pdf.Root.AllText(), StringComparison.Ordinal);
        Assert.All(pdf.Pages, page => Assert.Contains("Lesion", page.Text, StringComparison.Ordinal));
        Assert.All(pdf.Pages, page => Assert.Contains($"Page {page.Number} of {pdf.Pages.Count}", page.Text, StringComparison.Ordinal));
    }

    private static byte[] Bytes(string sample) => sample switch { "clinician" => _clinician, "patient" => _patient, _ => _arabic };
}
