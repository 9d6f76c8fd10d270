using System.Collections.Immutable;
using Recist.Reports.Content;
using Recist.Reports.Document;
using Recist.Reports.Pdf;
using Recist.Tests.Pdf;

namespace Recist.Tests.Reports.Printing;

/// <summary>Reports of people whose ids, labels and names the fonts cannot draw: no box, no question mark, nothing cut, no two alike.</summary>
public class LettersInReportsTests
{
    private static readonly BuiltInRenderer Renderer = new([]);

    public static TheoryData<string, string, string, string> Pairs => new()
    {
        { "가나-7", "다라-7", "[U+AC00 U+B098]-7", "[U+B2E4 U+B77C]-7" },
        { "患者甲-7", "患者乙-7", "[U+60A3 U+8005 U+7532]-7", "[U+60A3 U+8005 U+4E59]-7" },
        { "รก7", "รข7", "[U+0E23 U+0E01]7", "[U+0E23 U+0E02]7" },
        { "रोगी", "रोग", "[U+0930 U+094B U+0917 U+0940]", "[U+0930 U+094B U+0917]" },
        { "😀-7", "😃-7", "[U+1F600]-7", "[U+1F603]-7" },
        { "אב12-7", "12אב-7", "[U+05D0 U+05D1]12-7", "12[U+05D0 U+05D1]-7" },
        { "Т1", "T1", "[U+0422]1", "T1" },
        { new string('A', 63) + "1", new string('A', 63) + "2", new string('A', 63) + "1", new string('A', 63) + "2" },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Two_patients_are_never_printed_alike(string one, string other, string onePrinted, string otherPrinted)
    {
        foreach (var (id, printed) in new[] { (one, onePrinted), (other, otherPrinted) })
        {
            foreach (var document in new[] { ClinicianReport.Compose(Named(id)), PatientReport.Compose(Named(id)) })
            {
                var text = Text(document);
                Assert.Contains(Bare(printed), Bare(text), StringComparison.Ordinal);
                Assert.DoesNotContain("?", document.Language == "en" && document.Look == Look.Clinician ? text : "", StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void The_head_of_each_page_has_the_whole_id()
    {
        var id = new string('가', 63) + "나";
        var page = ClinicianReport.Compose(Named(id));
        using var pdf = new MemoryStream();
        Renderer.Render(page, pdf);
        using var read = UglyToad.PdfPig.PdfDocument.Open(pdf.ToArray());
        Assert.All(read.GetPages(), p => Assert.Contains("U+B098]", p.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_printed_by_code_points_is_told_in_the_report_with_its_code_points()
    {
        var facts = Named("가나-7");
        var history = facts.Record.History;
        history = history with { Visits = [.. history.Visits.Select(v => v with { Label = v.Label.Replace("Week", "주", StringComparison.Ordinal) })] };
        var text = Text(ClinicianReport.Compose(facts with { Record = ResponseAssessor.Assess(history) }));

        Assert.Contains("LETTERS_AS_CODE_POINTS", Bare(text), StringComparison.Ordinal);
        Assert.Contains(Bare("Letters of this text (patient id) are printed by their numbers in Unicode"), Bare(text), StringComparison.Ordinal);
        Assert.Contains(Bare("Letters of this text (visit label) are printed"), Bare(text), StringComparison.Ordinal);
        Assert.DoesNotContain("LETTERS_AS_CODE_POINTS", Bare(Text(ClinicianReport.Compose(Named("P-7")))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_weekly_summary_keeps_patients_apart_and_says_what_the_brackets_are()
    {
        string[] ids = ["가나-7", "다라-7", "Т1", "T1", "אב12", "12אב"];
        var busy = WeeklyCases.Busy;
        var results = ids.Zip(busy.Results, (id, result) => result with { Subject = id }).ToImmutableArray();
        var text = Text(WeeklySummary.Compose(busy with { Results = results }));
        foreach (var printed in new[] { "[U+AC00 U+B098]-7", "[U+B2E4 U+B77C]-7", "[U+0422]1 (DEMO-1)", "[U+05D0 U+05D1]12", "12[U+05D0 U+05D1]", "by its number in Unicode" })
        {
            Assert.Contains(Bare(printed), Bare(text), StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Bare("by its number in Unicode"), Bare(Text(WeeklySummary.Compose(busy))), StringComparison.Ordinal);
    }

    [Fact]
    public void Fonts_are_no_clinical_content() =>
        Assert.Equal(PatientReport.Says(Named("가나-7")), PatientReport.Says(Named("P-7")));

    [Fact]
    public void A_label_from_right_to_left_leaves_the_date_after_it_in_its_place()
    {
        var facts = Named("P-7");
        var history = facts.Record.History;
        history = history with { Visits = [.. history.Visits.Select(v => v with { Label = v.IsBaseline ? "B" : "أسبوع 8" })] };
        using var pdf = new MemoryStream();
        Renderer.Render(ClinicianReport.Compose(facts with { Record = ResponseAssessor.Assess(history) }), pdf);
        using var read = UglyToad.PdfPig.PdfDocument.Open(pdf.ToArray());
        var letters = read.GetPage(1).Letters;
        var first = letters.First(l => l.Value is [>= '\u0600' and <= '\u06ff', ..]);
        var line = letters.Where(l => Math.Abs(l.StartBaseLine.Y - first.StartBaseLine.Y) < 1).OrderBy(l => l.BoundingBox.Left).ToList();

        // From left to right: the 8 of the label, its letters, then the comma and the date.
        Assert.EndsWith("2026-02-23", string.Concat(line.Select(l => l.Value)).Trim(), StringComparison.Ordinal);
    }

    private static ReportFacts Named(string id) => ReportCases.Of(id, ReportCases.Course([50m, 50m], [45m, 46m]));

    private static string Text(ReportDocument document)
    {
        using var pdf = new MemoryStream();
        Renderer.Render(document, pdf);
        using var read = TaggedPdf.Open(pdf.ToArray());
        return read.Root.AllText();
    }

    // Long words are broken over lines.
    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
