namespace Recist.Tests.Rules;

public class WithholdCompleteTests
{
    [Theory]
    [InlineData(false, OverallResponse.CR)]
    [InlineData(true, OverallResponse.PR)]
    public void A_CR_with_an_equivocal_finding_is_withheld_by_an_option(bool withhold, OverallResponse expected) =>
        Assert.Equal(expected, Patient.WithTargets().With(new() { WithholdCompleteWithEquivocal = withhold }).Baseline(30m).On(42, 0m)
            .New("L9", NewLesionStatus.Equivocal).Last().Overall);

    [Fact]
    public void Without_a_finding_the_CR_stands() =>
        Assert.Equal(OverallResponse.CR, Patient.WithTargets().With(new() { WithholdCompleteWithEquivocal = true }).Baseline(30m).On(42, 0m).Last().Overall);

    [Fact]
    public void The_option_comes_first_among_the_reasons() =>
        Assert.Equal(RuleIds.OverallCrWithheld, Patient.WithTargets().With(new() { WithholdCompleteWithEquivocal = true }).Baseline(30m).On(42, 0m)
            .New("L9", NewLesionStatus.Equivocal).Last().Reasons[0].Rule);
}
