using System.Text;
using Recist.Reports.Content;
using Recist.Reports.Content.Weekly;
using Recist.Reports.Document;
using Recist.Reports.Pdf;
using Recist.Reports.Statistics;
using UglyToad.PdfPig;

namespace Recist.Tests.Reports;

public class WeeklyTests
{
    [Theory]
    [InlineData(0, 10, 0.0, 0.3085)]
    [InlineData(5, 10, 0.1871, 0.8129)]
    [InlineData(10, 10, 0.6915, 1.0)]
    [InlineData(1, 20, 0.0013, 0.2487)]
    [InlineData(3, 1000, 0.0006, 0.0087)]
    public void Clopper_Pearson_gives_the_published_intervals(int successes, int trials, double lower, double upper)
    {
        var interval = ClopperPearson.Interval(successes, trials);
        Assert.Equal(lower, interval.Lower, 3);
        Assert.Equal(upper, interval.Upper, 3);
    }

    [Fact]
    public void An_empty_week_still_has_a_summary()
    {
        var text = ReportText.Of(WeeklySummary.Compose(WeeklyCases.Empty));
        Assert.Contains("No new results this week.", text);
        Assert.Contains("Contains patient data", text);
        DocumentRules.Require(WeeklySummary.Compose(WeeklyCases.Empty));
    }

    [Fact]
    public void Counts_in_the_summary_are_those_of_the_csv()
    {
        var counts = WeeklySummary.Count(WeeklyCases.Busy);
        var lines = Csv(WeeklyCases.Busy).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..];
        Assert.Equal(counts.Results, lines.Length);
        Assert.Equal(counts.Progressions, lines.Count(l => l.Split(',')[13] == "PD"));
        Assert.Equal(counts.Responses, lines.Count(l => l.Split(',')[13] is "CR" or "PR"));
    }

    [Fact]
    public void The_fullest_week_fits_four_pages()
    {
        using var stream = new MemoryStream();
        new BuiltInRenderer().Render(WeeklySummary.Compose(WeeklyCases.Crowded), stream);
        using var pdf = PdfDocument.Open(stream.ToArray());
        Assert.InRange(pdf.NumberOfPages, 1, 4);
    }

    [Fact]
    public void A_cut_list_says_how_much_is_missing() =>
        Assert.Contains("more: see new_results.csv", ReportText.Of(WeeklySummary.Compose(WeeklyCases.Crowded)));

    [Fact]
    public void The_order_of_the_results_changes_nothing()
    {
        var reversed = WeeklyCases.Busy with { Results = [.. WeeklyCases.Busy.Results.Reverse()] };
        Assert.Equal(Csv(WeeklyCases.Busy), Csv(reversed));
        Assert.Equal(ReportText.Of(WeeklySummary.Compose(WeeklyCases.Busy)), ReportText.Of(WeeklySummary.Compose(reversed)));
    }

    [Theory]
    [InlineData(30, 2.9, 28, true)]
    [InlineData(30, 290, 28, true)]
    [InlineData(30, 20, 19, false)]
    public void A_verdict_on_a_length_whose_unit_is_to_be_checked_says_so_in_its_row_and_beside_the_figures(double first, double doubtful, double after, bool isFlagged)
    {
        var record = ResponseAssessor.Assess(ReportCases.Course([(decimal)first], [(decimal)doubtful], [(decimal)after]));
        var week = WeeklyCases.Empty with
        {
            Results = [new("DEMO-1", "P1", "1", record, "Week 6", DateTimeOffset.UnixEpoch)],
            Cohort = [new("DEMO-1", "P1", record)],
        };
        var text = ReportText.Of(WeeklySummary.Compose(week));
        Assert.Equal(isFlagged, System.Text.RegularExpressions.Regex.IsMatch(text, @"P1 \(DEMO-1\)[^\n]*unit to be checked"));
        Assert.Equal(isFlagged, text.Contains("Unit to be checked before these figures hold: P1.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_progression_by_iRECIST_names_what_made_it_and_no_lesion_that_is_only_still_there()
    {
        var history = ReportCases.Course([100m], [90m], [60m], [80m]);
        var found = new NewLesionFinding("N01", NewLesionStatus.Unequivocal);
        var record = ResponseAssessor.Assess(history with { Options = history.Options with { Criteria = Criteria.IRecist }, Visits = [.. history.Visits.Select(v => v.IsBaseline ? v : v with { NewLesions = [found] })] });
        Assert.Equal("iUPD iPR iUPD", string.Join(' ', record.Visits.Skip(1).Select(v => v.OverallFinal!.Value.Code())));
        var text = ReportText.Of(WeeklySummary.Compose(WeeklyCases.Empty with { Results = [new("DEMO-1", "P1", "1", record, "Week 18", DateTimeOffset.UnixEpoch)] }));
        Assert.Contains("iUPD: target", text);
        Assert.DoesNotContain("iUPD: target, new", text);
        Assert.Contains("iUPD: new", ReportText.Of(WeeklySummary.Compose(WeeklyCases.Empty with { Results = [new("DEMO-1", "P1", "1", record, "Week 6", DateTimeOffset.UnixEpoch)] })));
    }

    [Fact]
    public void The_best_change_stops_at_the_first_progression()
    {
        var assessment = ResponseAssessor.Assess(ReportCases.Course([100m], [80m], [130m], [20m]));
        Assert.Equal(-20m, BestChange.Of(assessment));
    }

    [Fact]
    public void Rates_state_both_denominators()
    {
        var text = ReportText.Of(WeeklySummary.Compose(WeeklyCases.Busy));
        Assert.Contains("ORR (CR + PR) | all with baseline | 4 of 14 | 28.6% | 8.4% to 58.1%", text);
        Assert.Contains("ORR (CR + PR) | evaluable | 4 of 12 | 33.3%", text);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+44 20", "'+44 20")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("-30.5", "-30.5")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("＝1", "'＝1")]
    [InlineData("  =1", "'  =1")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("=\"x\",1", "\"'=\"\"x\"\",1\"")]
    [InlineData("", "")]
    public void No_cell_of_a_csv_is_run_as_a_formula(string value, string expected) => Assert.Equal(expected, CsvLine.Cell(value));

    [Fact]
    public void A_byte_order_mark_is_written_on_request()
    {
        using var stream = new MemoryStream();
        NewResultsCsv.Write(WeeklyCases.Empty, stream, byteOrderMark: true);
        Assert.Equal([0xEF, 0xBB, 0xBF], stream.ToArray()[..3]);
    }

    private static string Csv(WeeklyFacts facts)
    {
        using var stream = new MemoryStream();
        NewResultsCsv.Write(facts, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
