namespace Recist.Tests.Rules;

public class MissingTargetThatCannotMatterTests
{
    private static readonly ResponseOptions Accept = new() { AcceptMissingTargetThatCannotMatter = true };

    // Baseline 60 + 40. T2 is missing: it may be 0 or, at most as seen before, 40 mm.
    [Theory]
    [InlineData("30 -", TargetResponse.PR)] // 30 to 70: PR either way
    [InlineData("30.0001 -", TargetResponse.NE)] // 30.0001 to 70.0001: PR or SD
    [InlineData("71 -", TargetResponse.SD)] // 71 to 111: SD either way
    [InlineData("80 -", TargetResponse.NE)] // 80 to 120: SD or PD
    [InlineData("0 -", TargetResponse.NE)] // never CR
    [InlineData("- -", TargetResponse.NE)]
    public void The_category_must_be_the_same_at_0_and_at_the_largest_earlier_value(string mm, TargetResponse expected) =>
        Assert.Equal(expected, Patient.WithTargets(2).With(Accept).Baseline(60m, 40m).On(42, Patient.Mm(mm)).Last().Target);

    [Fact]
    public void By_default_a_missing_target_is_not_accepted() =>
        Assert.Equal(TargetResponse.NE, Patient.WithTargets(2).Baseline(60m, 40m).On(42, 30m, null).Last().Target);

    [Fact]
    public void The_sum_stays_incomplete_and_is_no_nadir()
    {
        var visits = Patient.WithTargets(2).With(Accept).Baseline(60m, 40m).On(42, 30m, null).On(84, 60m, 40m).Assess().Visits;
        Assert.Equal((null, RuleIds.TargetMissingAccepted), (visits[1].Sum, visits[1].Reasons[0].Rule));
        Assert.Equal("100", visits[2].Nadir.ToString());
    }

    // After a CR a node at its earlier 12.5 mm would be back: PD. At 0 mm only the too small lesion is back, which the option holds back: PR.
    [Fact]
    public void The_rules_see_the_missing_target_itself_not_only_its_sum()
    {
        var options = Accept with { QueryReappearedTooSmall = true };
        var visits = Patient.WithTargets().Also(Patient.TargetNode("N1")).With(options).Baseline(60m, 12.5m).On(42, 0m, 8m);
        Assert.Equal(TargetResponse.NE, visits.On(84, Patient.Mm("small -")).Last().Target);
        Assert.Equal(TargetResponse.PR, visits.On(84, Patient.Mm("small 8")).Last().Target);
    }

    [Fact]
    public void A_target_never_seen_before_cannot_be_bounded() =>
        Assert.Equal(TargetResponse.NE, Patient.WithTargets(2).With(Accept).Baseline(60m, null).On(42, 30m, null).Last().Target);

    [Fact]
    public void A_partial_response_that_persists_by_option_is_accepted_as_one()
    {
        // 45 of 100 is PR; then 71 to 71 + 40 is no PR by arithmetic, but from a nadir of 45 the upper end is PD: not the same category.
        var lasting = Patient.WithTargets(2).With(Accept with { PartialResponsePersists = true }).Baseline(60m, 40m);
        Assert.Equal(TargetResponse.NE, lasting.On(42, 40m, 5m).On(84, 50m, null).Last().Target);
        // 69 of 100 is PR; then 71 with T2 between 0 and 9 mm is below the limit of 82.8: PR persists at both ends.
        Assert.Equal(TargetResponse.PR, lasting.On(42, 60m, 9m).On(84, 71m, null).At(42).Target);
        Assert.Equal(TargetResponse.PR, Patient.WithTargets(2).With(Accept with { PartialResponsePersists = true }).Baseline(91m, 9m)
            .On(42, 60m, 9m).On(84, 71m, null).Last().Target);
    }

    [Fact]
    public void The_reason_names_the_missing_target_and_the_largest_sum()
    {
        var reason = Patient.WithTargets(2).With(Accept).Baseline(60m, 40m).On(42, 30m, null).Last().Reasons[0];
        Assert.Equal(["T2"], reason.Lesions);
        Assert.Contains(new Fact("largestSumMm", "70"), reason.Facts);
    }
}
