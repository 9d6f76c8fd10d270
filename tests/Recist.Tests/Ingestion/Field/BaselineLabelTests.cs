using Recist.Ingestion;

namespace Recist.Tests.Readers.Field;

/// <summary>
/// Where no column says which visit is the baseline, the visit that is called so is it; an earlier screening is left out, and both are
/// told.
/// </summary>
public class BaselineLabelTests
{
    private const string Head = "patient_id,visit,visit_date,lesion_id,role,organ,size_mm\n";

    [Theory]
    [InlineData("Screening", "Baseline")] // the field's own
    [InlineData("SCR", "BL")]
    [InlineData("Screening CT", "Base line")]
    [InlineData("Voruntersuchung", "Ausgangsbefund")]
    [InlineData("Cribado", "Línea de base")]
    [InlineData("Dépistage", "Visite d'inclusion")]
    [InlineData("Selezione", "Esame basale")]
    [InlineData("Triagem", "Linha de base")]
    [InlineData("Screeningsbezoek", "Nulmeting")]
    [InlineData("筛选期", "基线")]
    [InlineData("スクリーニング", "ベースライン")]
    [InlineData("Pre-screening", "Baseline (Week 0)")]
    [InlineData("pre-baseline", "V2 - BASELINE")]
    public void The_visit_that_is_called_baseline_is_it_and_the_screening_is_left_out(string screening, string baseline)
    {
        var reading = Given.Reading("a.csv", Head + $"P1,{screening},2026-01-12,T1,target,liver,42\nP1,{baseline},2026-01-26,T1,target,liver,50\nP1,W8,2026-03-09,T1,target,liver,30\n");
        var visits = ResponseAssessor.Assess(reading.History()).Visits;
        Assert.Equal([(baseline, null), ("W8", OverallResponse.PR)], visits.Select(v => (v.Visit.Label, v.Overall)));
        var told = Assert.Single(reading.Complaints, c => c.Code == "BASELINE_ASSUMED");
        Assert.Equal(Severity.Warn, told.Severity);
        Assert.Contains($"\"{baseline}\" was taken for it, because its label says so", told.Problem, StringComparison.Ordinal);
        Assert.Contains($"\"{screening}\" before it was left out", told.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Screening")]
    [InlineData("CT 1")]
    [InlineData("Week -4")]
    public void Without_a_visit_of_that_name_the_earliest_is_it_and_that_is_told(string first)
    {
        var reading = Given.Reading("a.csv", Head + $"P1,{first},2026-01-12,T1,target,liver,42\nP1,W8,2026-03-09,T1,target,liver,30\n");
        Assert.True(reading.History().Visits[0].IsBaseline);
        var told = Assert.Single(reading.Complaints, c => c.Code == "BASELINE_ASSUMED");
        Assert.Contains($"\"{first}\" was taken for it, because it is the earliest", told.Problem, StringComparison.Ordinal);
        Assert.Equal(Severity.Info, told.Severity);
    }

    [Fact]
    public void A_follow_up_before_the_visit_that_is_called_baseline_blocks() =>
        Assert.Contains(
            "BEFORE_BASELINE",
            Given.Reading("a.csv", Head + "P1,Week 8,2026-01-12,T1,target,liver,42\nP1,Baseline,2026-03-09,T1,target,liver,30\n").Codes());

    [Fact]
    public void Two_visits_that_are_called_baseline_block() =>
        Assert.Contains("TWO_BASELINES", Given.Reading("a.csv", Head + "P1,Baseline,2026-01-12,T1,target,liver,42\nP1,Baseline MRI,2026-01-19,T1,target,liver,41\n").Codes());

    [Fact]
    public void Files_that_arrive_one_by_one_in_any_order_give_the_same_course()
    {
        string[] rows = ["P1,Screening,2026-01-12,T1,target,liver,42\n", "P1,Baseline,2026-01-26,T1,target,liver,50\n", "P1,W8,2026-03-09,T1,target,liver,30\n"];
        foreach (var order in new[] { "012", "120", "201", "210", "021", "102" })
        {
            var read = order.SelectMany(c => Given.Reading($"{c}.csv", Head + rows[c - '0']).Submission!.Patients);
            var history = Assert.Single(HistoryMerge.Merge(read).Patients).History;
            Assert.Equal(["Baseline", "W8"], history.Visits.Select(v => v.Label));
            Assert.Equal(OverallResponse.PR, ResponseAssessor.Assess(history).Visits[1].Overall);
        }
    }

    [Fact]
    public void In_SDTM_without_flags_labels_decide_too_and_what_was_taken_is_told()
    {
        var reading = Sdtm.Read("SCREENING,1,2025-01-08,42", "BASELINE,2,2025-01-20,50", "WEEK 8,3,2025-03-12,30");
        Assert.Equal(["BASELINE", "WEEK 8"], reading.History().Visits.Select(v => v.Label));
        Assert.Contains("left out", Assert.Single(reading.Complaints, c => c.Code == "BASELINE_ASSUMED").Problem, StringComparison.Ordinal);
        var alone = Sdtm.Read("SCREENING,1,2025-01-08,42", "WEEK 8,3,2025-03-12,30");
        Assert.True(alone.History().Visits[0].IsBaseline);
        Assert.Contains(
            "\"SCREENING\"",
            Assert.Single(alone.Complaints, c => c.Code == "BASELINE_ASSUMED").Problem,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("baseline", true)]
    [InlineData("BASELINE SCAN", true)]
    [InlineData("Baseline_1", true)]
    [InlineData("bsl", true)]
    [InlineData("Visit 1 (Baseline)", true)]
    [InlineData("Baseline / Day -14", true)]
    [InlineData("visita basal", true)]
    [InlineData("Исходный", true)]
    [InlineData("베이스라인", true)]
    [InlineData("Week 12 after baseline", false)]
    [InlineData("12 weeks post-baseline", false)]
    [InlineData("post baseline 1", false)]
    [InlineData("change from baseline", false)]
    [InlineData("Week 8 (baseline 50 mm)", false)]
    [InlineData("pre-baseline", false)]
    [InlineData("Screening", false)]
    [InlineData("blood", false)]
    [InlineData("Not baseline", false)]
    [InlineData("W8", false)]
    [InlineData("Table 1", false)]
    public void A_label_says_baseline_or_does_not(string label, bool says) => Assert.Equal(says, VisitLabel.IsBaseline(label));
}
