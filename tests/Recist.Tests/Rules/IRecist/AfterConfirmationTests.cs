namespace Recist.Tests.Rules;

public class AfterConfirmationTests
{
    private static readonly Patient Confirmed = Immune.WithTargets().Baseline(100m).On(42, 130m).On(84, 140m);

    [Theory]
    [InlineData(0)]
    [InlineData(60)]
    [InlineData(100)]
    [InlineData(200)]
    public void Every_visit_that_can_be_judged_is_icpd(int sum) => Assert.Equal("iUPD iCPD iCPD", Confirmed.On(126, sum).Words());

    [Fact]
    public void One_that_cannot_is_ne() => Assert.Equal("iUPD iCPD NE iCPD", Confirmed.Missed(126).On(168, 60m).Words());
}
