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
        Assert.EndsWith(".", ReasonSentences.For(new(rule, ["T1"], [])));
    }

    [Fact]
    public void An_unknown_rule_falls_back_to_its_id_and_facts() =>
        Assert.Equal("later.rule: T1, T2: sumMm 12.5.", ReasonSentences.For(new("later.rule", ["T1", "T2"], [new("sumMm", "12.5")])));

    [Fact]
    public void The_numbers_compared_stand_in_the_sentence()
    {
        var reason = ProgressionBy31Percent();
        Assert.Equal(
            "Target response PD: sum 58.0 mm is at least 20% and 5 mm above the nadir of 44.0 mm (Week 24) (+31.8%); limit 52.8 mm.",
            ReasonSentences.For(reason));
    }

    [Fact]
    public void No_reason_of_whole_patients_lacks_a_number()
    {
        foreach (var reason in ReportCases.All.Values.SelectMany(f => f.Record.Visits).SelectMany(v => v.Reasons))
        {
            Assert.DoesNotContain("–", ReasonSentences.For(reason));
        }
    }

    private static Reason ProgressionBy31Percent() =>
        ReportCases.All["progression-after-response"].Record.Visits[^1].Reasons.Single(r => r.Rule == RuleIds.TargetPd);
}
