namespace Recist.Tests.Rules;

public class PartialResponseTests
{
    [Theory]
    [InlineData("33.0", "23.1000", TargetResponse.PR)] // exactly -30 %, where doubles say no
    [InlineData("33.0", "23.1001", TargetResponse.SD)]
    [InlineData("33.0", "23.0999", TargetResponse.PR)]
    [InlineData("14.0", "9.8000", TargetResponse.PR)]
    [InlineData("14.0", "9.8001", TargetResponse.SD)]
    [InlineData("100.0", "70.0000", TargetResponse.PR)]
    [InlineData("100.0", "70.0001", TargetResponse.SD)]
    [InlineData("99.9999", "69.9999", TargetResponse.PR)] // limit 69.99993
    [InlineData("99.9999", "70.0000", TargetResponse.SD)]
    public void Partial_response_needs_30_percent_below_baseline(string baseline, string sum, TargetResponse expected) =>
        Assert.Equal(expected, Patient.WithTargets().Baseline(Patient.Mm(baseline)).On(42, Patient.Mm(sum)).Last().Target);

    [Theory]
    [InlineData("22 22 22", "15.4 15.4 15.3999", TargetResponse.PR)]
    [InlineData("22 22 22", "15.4 15.4 15.4000", TargetResponse.PR)] // 46.2 of 66, exactly -30 %
    [InlineData("22 22 22", "15.4 15.4 15.4001", TargetResponse.SD)]
    [InlineData("11.1 10.9", "7.7 7.7", TargetResponse.PR)] // 15.4 of 22
    [InlineData("11.1 10.9", "7.7 7.7001", TargetResponse.SD)]
    public void Sums_are_exact(string baseline, string visit, TargetResponse expected)
    {
        var before = Patient.Mm(baseline);
        Assert.Equal(expected, Patient.WithTargets(before.Length).Baseline(before).On(42, Patient.Mm(visit)).Last().Target);
    }

    [Fact]
    public void Shrinkage_counts_from_baseline_not_from_the_visit_before() =>
        // 100 -> 80 -> 71: -11 % from the visit before, -29 % from baseline.
        Assert.Equal(TargetResponse.SD, Patient.WithTargets().Baseline(100m).On(42, 80m).On(84, 71m).Last().Target);

    [Fact]
    public void A_change_shown_as_minus_30_may_be_just_short()
    {
        var visit = Patient.WithTargets().Baseline(100m).On(42, 70.03m).Last();
        Assert.Equal((TargetResponse.SD, -29.97m), (visit.Target, visit.PercentFromBaseline));
    }

    [Fact]
    public void The_reason_names_the_limit_and_the_change()
    {
        var reason = Patient.WithTargets(2).Baseline(20m, 13m).On(42, 12m, 11.1m).Last().Reasons[0];
        Assert.Equal((RuleIds.TargetPr, "T1,T2"), (reason.Rule, string.Join(',', reason.Lesions)));
        Assert.Contains(new("limitMm", "23.1"), reason.Facts);
        Assert.Contains(new("pctFromBaseline", "-30"), reason.Facts);
    }
}
