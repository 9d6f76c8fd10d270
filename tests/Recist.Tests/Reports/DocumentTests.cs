using Recist.Reports.Content;
using Recist.Reports.Document;
using Recist.Reports.Pdf;
using Recist.Tests.Pdf;
using UglyToad.PdfPig;

namespace Recist.Tests.Reports;

public class DocumentTests
{
    public static TheoryData<string> Cases => [.. ReportCases.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Both_editions_keep_the_promises_of_a_document(string name)
    {
        DocumentRules.Require(ClinicianReport.Compose(ReportCases.All[name]));
        DocumentRules.Require(PatientReport.Compose(ReportCases.All[name]));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_earlier_visit_can_be_reported_too(string name)
    {
        foreach (var visit in ReportCases.All[name].Record.Visits)
        {
            var facts = ReportCases.All[name] with { Visit = visit.Visit.Label };
            DocumentRules.Require(ClinicianReport.Compose(facts));
            DocumentRules.Require(PatientReport.Compose(facts));
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_same_facts_give_the_same_text(string name) => Assert.Equal(
        ReportText.Of(ClinicianReport.Compose(ReportCases.All[name])),
        ReportText.Of(ClinicianReport.Compose(ReportCases.All[name] with { })));

    [Theory]
    [InlineData("Zoë Łukaszewicz", "Zoë Łukaszewicz")]
    [InlineData("Zoë \u0531\uA4D0\U0001F600", "Zoë [U+0531 U+A4D0 U+1F600]")]
    public void A_name_that_no_font_can_write_is_printed_by_code_points_beside_the_patients_number(string name, string printed)
    {
        using var pdf = new MemoryStream();
        new BuiltInRenderer([]).Render(PatientReport.Compose(ReportCases.All["stable"] with { Person = new Person(name, 1950) }), pdf);
        using var read = TaggedPdf.Open(pdf.ToArray());
        var text = read.Root.AllText();
        Assert.Equal((true, printed != name), (text.Contains(printed, StringComparison.Ordinal), text.Contains("SD-1", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_visit_that_is_not_there_is_a_bug() =>
        Assert.Throws<ArgumentException>(() => ClinicianReport.Compose(ReportCases.All["stable"] with { Visit = "Week 99" }));

    [Fact]
    public void The_clinician_report_prints_every_measurement_and_sum()
    {
        var text = ReportText.Of(ClinicianReport.Compose(ReportCases.All["progression-after-response"]));
        foreach (var expected in new[] { "52.0", "44.0 (−8.0)", "92.0", "−52.2%", "+31.8% (+14.0)", "PR at Week 12, confirmed by Week 18", "SIGNED", "T01 diameter | 36.0 mm | 33.0 mm" })
        {
            Assert.Contains(expected, text);
        }
    }

    [Fact]
    public void Readers_that_differ_are_shown_side_by_side()
    {
        var facts = ReportCases.All["stable"];
        var other = ResponseAssessor.Assess(ReportCases.Course([50m, 50m], [30m, 30m]) with { Patient = "SD-1", Reader = "R2" });
        var text = ReportText.Of(ClinicianReport.Compose(facts with { OtherReaders = [other], ReadRule = RecordReadRule.Adjudicated }));
        Assert.Contains("Week 6 | SD | PR | differ", text);
        Assert.Contains("R1, chosen by the adjudicator", text);
        Assert.Contains("R1 (record)", text);
    }

    [Fact]
    public void Nobody_is_called_the_record_when_nothing_says_whose_counts()
    {
        var facts = ReportCases.All["stable"];
        var text = ReportText.Of(ClinicianReport.Compose(facts with { OtherReaders = [facts.Record] }));
        Assert.DoesNotContain("(record)", text);
        Assert.Contains("nothing says whose record counts", text);
    }

    [Fact]
    public void A_pdf_holds_the_words_of_its_document()
    {
        using var stream = new MemoryStream();
        new BuiltInRenderer().Render(ClinicianReport.Compose(ReportCases.All["new-lesion"]), stream);
        using var pdf = PdfDocument.Open(stream.ToArray());
        var words = string.Join(' ', pdf.GetPages().SelectMany(p => p.GetWords()).Select(w => w.Text));
        Assert.Contains("New lesion N01 → PD", words);
        Assert.Contains("progression is dated to 2026-02-23", words);
    }
}
