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

    [Theory]
    [InlineData("Week 0", true)]
    [InlineData("W0", true)]
    [InlineData("Day 0", true)]
    [InlineData("Visit 0", true)]
    [InlineData("Month 0", true)]
    [InlineData("Cycle 0", true)]
    [InlineData("C0", true)]
    [InlineData("Semaine 0", true)]
    [InlineData("Pre-study", true)]
    [InlineData("PRE-TREATMENT", true)]
    [InlineData("Pre-treatment CT", true)]
    [InlineData("Pre-dose C1D1", true)]
    [InlineData("Vorbefund", true)]
    [InlineData("vor Therapiebeginn", true)]
    [InlineData("Avant traitement", true)]
    [InlineData("Antes del tratamiento", true)]
    [InlineData("Pre-dose C3D1", false)]
    [InlineData("Week 8", false)]
    [InlineData("Week 10", false)]
    [InlineData("C1D1", false)]
    [InlineData("Baseline", false)] // more than that
    [InlineData("Post-treatment", false)]
    [InlineData("Pré-inclusion", false)] // a screening
    [InlineData("Screening (Week 0)", false)]
    public void A_label_says_that_its_visit_is_before_treatment(string label, bool says) => Assert.Equal(says, VisitLabel.IsBeforeTreatment(label));

    [Theory]
    [InlineData("C1D1", true)]
    [InlineData("Cycle 1 Day 1", true)]
    [InlineData("Day 1", true)]
    [InlineData("D1", true)]
    [InlineData("C1J1", true)]
    [InlineData("C2D1", false)]
    [InlineData("C1D15", false)]
    [InlineData("Day 15", false)]
    [InlineData("Cycle 1", false)] // before it, or after it
    [InlineData("Week 1", false)]
    [InlineData("Day 1 of cycle 3", false)]
    public void A_label_says_that_its_visit_is_the_first_day_of_treatment(string label, bool says) => Assert.Equal(says, VisitLabel.IsFirstDay(label));

    [Theory]
    [InlineData("Screening", "Week 0", "W8", "Week 0, W8")]
    [InlineData("Pré-inclusion", "Inclusion", "S8", "Inclusion, S8")]
    [InlineData("Screening", "Pre-treatment", "Week 8", "Pre-treatment, Week 8")]
    [InlineData("Voruntersuchung", "Vorbefund", "Woche 8", "Vorbefund, Woche 8")]
    [InlineData("Week 0", "Week 8", "Week 16", "Week 0, Week 8, Week 16")]
    [InlineData("C1D1", "C3D1", "C10D1", "C1D1, C3D1, C10D1")]
    public void It_is_the_baseline_where_no_label_says_so(string first, string second, string third, string visits) =>
        Assert.Equal(visits, string.Join(", ", Settled(first, second, third).History().Visits.Select(v => v.Label)));

    [Theory]
    [InlineData("Week 0", "Baseline")]
    [InlineData("Screening", "Baseline")]
    public void A_visit_that_is_called_baseline_stands_over_it(string first, string second)
    {
        var reading = Settled(first, second, "Week 8");
        Assert.Contains(reading.Complaints, c => c.Code is "BASELINE_ASSUMED" or "BEFORE_BASELINE");
        Assert.DoesNotContain(reading.Complaints, c => c.Code == "TWO_BASELINES");
    }

    [Theory]
    [InlineData("Week 0", "C1D1")]
    [InlineData("Pre-treatment", "Day 0")]
    [InlineData("Screening", "C1D1")]
    [InlineData("Screening", "Day 1")]
    public void Two_candidates_are_asked_with_what_each_gives(string first, string second)
    {
        var asked = Assert.Single(Settled(first, second, "Week 8").Complaints, c => c.Code == "TWO_BASELINES");
        Assert.Equal(Severity.Block, asked.Severity);
        Assert.Contains($"\"{first}\" as the baseline", asked.Problem, StringComparison.Ordinal);
        Assert.Contains($"\"{second}\" as the baseline", asked.Problem, StringComparison.Ordinal);
    }

    [Theory] // 50, 65 and 30 mm; responses of the visits after the baseline
    [InlineData("Screening", "Initial progression", "Confirmation of progression", "Screening: PD SD")]
    [InlineData("Screening", "Initial response", "Confirmation scan", "Screening: PD SD")]
    [InlineData("Screening", "Initial assessment", "Second assessment", "Screening: PD SD")]
    [InlineData("Screening", "Before treatment beyond progression", "Week 16", "Screening: PD SD")]
    [InlineData("Screening", "Before treatment switch", "Week 16", "Screening: PD SD")]
    [InlineData("Screening", "Week 8 pre-treatment", "Before treatment switch", "Screening: PD SD")]
    [InlineData("Screening", "Week 8 pre-dose", "Week 16", "Screening: PD SD")]
    [InlineData("Week -2", "Week 6", "Initial progression", "Week -2: PD SD")]
    [InlineData("CT 1", "Initial follow-up", "Follow-up 2", "CT 1: PD SD")]
    [InlineData("Screening", "Initial relapse", "Week 16", "Screening: PD SD")]
    [InlineData("Screening", "Week 8", "Follow-up month 0", "Screening: PD SD")]
    [InlineData("Screening", "Week 8", "Week 0", "Screening: PD SD")]
    [InlineData("Screening", "Week 8", "C1D1", "Screening: PD SD")]
    [InlineData("Screening", "Cycle 3 Day 1", "Cycle 1 Day 1 of extension", "Screening: PD SD")]
    [InlineData("Screening", "C1D1 (scan delayed)", "C3D1", "Screening: PD SD")]
    [InlineData("Week -4", "Week 1 Day 1", "Week 8", "Week -4: PD SD")]
    [InlineData("Week -2", "Week 0", "Week 8", "Week 0: PR")]
    [InlineData("Day -28", "Day 0", "Day 56", "Day 0: PR")]
    [InlineData("D-14", "Pre-treatment CT", "D57", "Pre-treatment CT: PR")]
    [InlineData("Screening", "Initial MRI", "Week 8", "Initial MRI: PR")]
    [InlineData("Screening", "Prior to treatment", "Week 8", "Prior to treatment: PR")]
    [InlineData("Week -2", "Baseline", "Week 8", "Baseline: PR")]
    [InlineData("Week-0", "Week-8", "Week-16", "Week-0: PD SD")]
    [InlineData("D-14", "Cycle 1 Day 1", "Cycle 3 Day 1", "asked")]
    [InlineData("Day -28", "Day 1", "Day 56", "asked")]
    [InlineData("CT 1", "C1D1", "C3D1", "asked")]
    [InlineData("Visit 1", "Cycle 1 Day 1", "Cycle 3 Day 1", "asked")]
    [InlineData("CT 1", "Week 0", "Week 8", "asked")]
    public void A_course_is_read_by_its_labels_or_its_baseline_is_asked(string first, string second, string third, string outcome)
    {
        var reading = Given.Reading("a.csv", Head + $"P1,{first},2026-01-12,T1,target,liver,50\nP1,{second},2026-01-26,T1,target,liver,65\nP1,{third},2026-03-09,T1,target,liver,37\n");
        Assert.Equal(outcome, Outcome(reading));
    }

    [Theory]
    [InlineData("SCREENING", "WEEK 8", "CYCLE 1 DAY 1", "SCREENING: PD SD")]
    [InlineData("SCREENING", "CYCLE 3 DAY 1", "CYCLE 1 DAY 1 OF EXTENSION", "SCREENING: PD SD")]
    [InlineData("SCREENING", "INITIAL RESPONSE", "CONFIRMATION", "SCREENING: PD SD")]
    [InlineData("WEEK -2", "WEEK 0", "WEEK 8", "WEEK 0: PR")]
    [InlineData("VISIT 1", "CYCLE 1 DAY 1", "CYCLE 3 DAY 1", "asked")]
    public void In_SDTM_too(string first, string second, string third, string outcome) =>
        Assert.Equal(outcome, Outcome(Sdtm.Read($"{first},1,2025-01-08,50", $"{second},2,2025-01-20,65", $"{third},3,2025-03-12,37")));

    private static string Outcome(Reading reading)
    {
        if (reading.Complaints.Where(c => c.Severity == Severity.Block).Select(c => c.Code).Distinct().ToList() is { Count: > 0 } codes)
        {
            return codes is ["TWO_BASELINES"] ? "asked" : string.Join(' ', codes);
        }

        var visits = ResponseAssessor.Assess(reading.History()).Visits;
        return $"{visits[0].Visit.Label}: {string.Join(' ', visits.Skip(1).Select(v => v.Overall))}";
    }

    private static Reading Settled(string first, string second, string third) =>
        Given.Reading("a.csv", Head + $"P1,{first},2026-01-12,T1,target,liver,42\nP1,{second},2026-01-26,T1,target,liver,60\nP1,{third},2026-03-09,T1,target,liver,36\n");
}
