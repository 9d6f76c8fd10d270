namespace Recist.Tests.Rules;

public class MostTargetsTests
{
    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void More_than_5_targets_are_an_issue(int count, bool issue) =>
        Assert.Equal(issue, Issues.Of(Patient.WithTargets(count).Baseline([.. Enumerable.Repeat<decimal?>(20m, count)])).Contains("MAX_TOTAL"));
}
