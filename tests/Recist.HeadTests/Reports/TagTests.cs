using Recist.Tests.Pdf;
using UglyToad.PdfPig;

namespace Recist.HeadTests.Reports;

public sealed class TagTests
{
    public static TheoryData<string> Names => Engines.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void The_file_names_its_language(string engine)
    {
        NeedsTags(engine);
        using var pdf = PdfDocument.Open(Engines.Draw(engine, SampleDocuments.Clinician));

        Assert.Contains("en", pdf.Structure.Catalog.CatalogDictionary.Data["Lang"].ToString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_figure_tells_its_alternative_text(string engine)
    {
        NeedsTags(engine);

        Assert.Contains(
            ("Figure", "The sum fell from 92 mm to 44 mm at week 24 and rose to 58 mm at week 36."),
            Structure.Of(Engines.Draw(engine, SampleDocuments.Clinician)).Select(element => (element.Tag, element.Alt)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Headings_tables_and_lists_are_tagged_as_such(string engine)
    {
        NeedsTags(engine);
        var tags = Structure.Of(Engines.Draw(engine, SampleDocuments.Clinician)).Select(element => element.Tag).ToList();

        Assert.Equal(["H1", "H2", "H2", "H2", "H2", "H2"], tags.Where(tag => tag.Length == 2 && tag[0] == 'H'));
        Assert.Contains("Table", tags);
        Assert.True(tags.Count(tag => tag == "TH") >= 17);
        Assert.True(tags.Count(tag => tag == "LI") >= 3);
    }

    private static void NeedsTags(string engine) => Assert.SkipUnless(Engines.MakesTags(engine), "This version of QuestPDF makes no tags.");
}
