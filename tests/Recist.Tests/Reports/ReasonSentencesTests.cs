using System.Reflection;
using Recist.Reports.Words;

namespace Recist.Tests.Reports;

public class ReasonSentencesTests
{
    public static TheoryData<string> Rules =>
        [.. typeof(RuleIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_a_sentence(string rule)
    {
        Assert.True(ReasonSentences.Knows(rule), $"'{rule}' has no sentence");
        Assert.EndsWith(".", ReasonSentences.For(new(rule, ["T1"], []), ResponseOptions.Default));
    }

    [Fact]
    public void An_unknown_rule_falls_back_to_its_id_and_facts() =>
        Assert.Equal("later.rule: T1, T2: sumMm 12.5.", ReasonSentences.For(new("later.rule", ["T1", "T2"], [new("sumMm", "12.5")]), ResponseOptions.Default));

    [Fact]
    public void The_numbers_compared_stand_in_the_sentence()
    {
        var reason = ProgressionBy31Percent();
        Assert.Equal(
            "Target response PD by RECIST 1.1 section 4.3.1: sum 58.0 mm is at least 20% and 5 mm above the nadir of 44.0 mm (Week 24; +31.8%, +14.0 mm); limit 52.8 mm.",
            ReasonSentences.For(reason, ResponseOptions.Default));
    }

    [Fact]
    public void No_reason_of_whole_patients_lacks_a_number()
    {
        foreach (var reason in ReportCases.All.Values.SelectMany(f => f.Record.Visits).SelectMany(v => v.Reasons))
        {
            Assert.DoesNotContain("–", ReasonSentences.For(reason, ResponseOptions.Default));
        }
    }

    [Theory]
    [InlineData(Criteria.Recist11, true, "SD by RECIST 1.1 section 4.3.1: sum 11.0 mm", "nor 20% and 5 mm above")]
    [InlineData(Criteria.IRecist, true, "SD by RECIST 1.1 section 4.3.1, on which iRECIST builds: sum 11.0 mm", "nor 20% and 5 mm above")]
    [InlineData(Criteria.Recist10, true, "SD by RECIST 1.0 (Therasse 2000), evaluation of target lesions: sum 11.0 mm", "nor 20% above")]
    [InlineData(Criteria.MRecistHcc, true, "SD by mRECIST (Lencioni and Llovet 2010), target lesions: sum (viable diameters in the liver) 11.0 mm", "nor 20% and 5 mm above")]
    [InlineData(Criteria.MRecistHcc, false, "SD by mRECIST (Lencioni and Llovet 2010), target lesions: sum (viable diameters in the liver) 11.0 mm", "nor 20% above")]
    [InlineData(Criteria.ImRecist, true, "SD by imRECIST (Hodi 2018), with the limits of RECIST 1.1 section 4.3.1: sum, measurable new lesions included, 11.0 mm", "nor 20% and 5 mm above")]
    public void Stable_disease_names_the_criteria_and_what_they_compare(Criteria criteria, bool needs5Mm, string source, string limits)
    {
        var options = ResponseOptions.Default with { Criteria = criteria, MRecistNeeds5Mm = needs5Mm };
        var text = ReasonSentences.For(new(RuleIds.TargetSd, ["T1"], [new("sumMm", "11"), new("baselineMm", "10"), new("nadirMm", "10")]), options);
        Assert.Contains(source, text);
        Assert.Contains(limits, text);
    }

    [Theory]
    [InlineData(Criteria.Recist10, true)]
    [InlineData(Criteria.MRecistHcc, false)]
    public void Progression_without_an_absolute_limit_speaks_of_none(Criteria criteria, bool needs5Mm)
    {
        var options = ResponseOptions.Default with { Criteria = criteria, MRecistNeeds5Mm = needs5Mm };
        var text = ReasonSentences.For(new(RuleIds.TargetPd, ["T1"], [new("sumMm", "40"), new("nadirMm", "30"), new("limitMm", "36")]), options);
        Assert.Contains("is at least 20% above the nadir", text);
        Assert.DoesNotContain("5 mm", text);
    }

    [Theory]
    [InlineData(Criteria.Recist11, "Overall response by RECIST 1.1 Table 1 (")]
    [InlineData(Criteria.IRecist, "Overall response by RECIST 1.1 Table 1, on which iRECIST builds (")]
    [InlineData(Criteria.Recist10, "Overall response by RECIST 1.0 (Therasse 2000), evaluation of best overall response (")]
    [InlineData(Criteria.MRecistHcc, "Overall response by mRECIST (Lencioni and Llovet 2010), overall response (")]
    [InlineData(Criteria.ImRecist, "Overall response by imRECIST (Hodi 2018), overall response (")]
    public void The_table_is_that_of_the_criteria_in_force(Criteria criteria, string expected) =>
        Assert.StartsWith(expected, ReasonSentences.For(new(RuleIds.OverallTable1, [], [new("newLesion", "no")]), ResponseOptions.Default with { Criteria = criteria }));

    public static TheoryData<Criteria> OtherCriteria => [Criteria.IRecist, Criteria.MRecistHcc, Criteria.Recist10, Criteria.ImRecist];

    [Theory]
    [MemberData(nameof(OtherCriteria))]
    public void A_rule_taken_from_RECIST_11_says_for_which_criteria(Criteria criteria)
    {
        foreach (var rule in RuleCatalogue.All.Select(r => r.Id))
        {
            var guideline = GuidelineInForce.Of(rule, criteria);
            Assert.True(
                !guideline.StartsWith("RECIST 1.1", StringComparison.Ordinal) || guideline.EndsWith("taken over for " + criteria.Code(), StringComparison.Ordinal) || guideline.EndsWith("on which iRECIST builds", StringComparison.Ordinal),
                $"{rule}: {guideline}");
        }
    }

    [Fact]
    public void Nodes_have_no_limit_by_RECIST_10()
    {
        var options = ResponseOptions.Default with { Criteria = Criteria.Recist10 };
        Assert.DoesNotContain("10 mm", ReasonSentences.For(new(RuleIds.TargetCr, ["T1"], []), options));
        Assert.DoesNotContain("10 mm", ReasonSentences.For(new(RuleIds.NonTargetCr, ["NT1"], []), options));
    }

    [Fact]
    public void By_imRECIST_a_non_target_alone_is_no_progression() =>
        Assert.EndsWith("by imRECIST no progression by itself.", ReasonSentences.For(new(RuleIds.NonTargetPd, ["NT1"], []), ResponseOptions.Default with { Criteria = Criteria.ImRecist }));

    [Fact]
    public void Best_responses_and_rates_use_the_words_of_the_criteria()
    {
        var options = ResponseOptions.Default with { Criteria = Criteria.IRecist };
        Assert.Equal("Best response iPR at Week 6.", ReasonSentences.For(new(RuleIds.BestPr, [], [new("best", "iPR"), new("visit", "Week 6")]), options));
        Assert.Contains("iCR or iPR; the one that counts is iPR", ReasonSentences.For(new(RuleIds.EndpointObjectiveResponse, [], [new("best", "iPR")]), options));
    }

    [Theory]
    [InlineData(28, "scan again after 4 to 8 weeks.")]
    [InlineData(42, "scan again after 6 to 8 weeks.")]
    [InlineData(30, "scan again after 30 days to 8 weeks.")]
    [InlineData(60, "scan again after 60 days.")]
    public void When_to_scan_again_is_the_days_of_the_option(int days, string expected) => Assert.EndsWith(
        expected,
        ReasonSentences.For(new(RuleIds.IRecistFirstProgression, [], [new("categories", "target")]), ResponseOptions.Default with { Criteria = Criteria.IRecist, IRecistConfirmMinDays = days }));

    private static Reason ProgressionBy31Percent() =>
        ReportCases.All["progression-after-response"].Record.Visits[^1].Reasons.Single(r => r.Rule == RuleIds.TargetPd);
}
