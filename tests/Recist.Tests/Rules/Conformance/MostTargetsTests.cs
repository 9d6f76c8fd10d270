namespace Recist.Tests.Rules;

public class MostTargetsTests
{
    [Theory]
    [InlineData(Criteria.Recist11, 4, false)]
    [InlineData(Criteria.Recist11, 5, false)]
    [InlineData(Criteria.Recist11, 6, true)]
    [InlineData(Criteria.MRecistHcc, 5, false)]
    [InlineData(Criteria.MRecistHcc, 6, true)]
    [InlineData(Criteria.Recist10, 10, false)]
    [InlineData(Criteria.Recist10, 11, true)]
    public void More_than_5_targets_are_an_issue_and_more_than_10_in_RECIST_1_0(Criteria criteria, int count, bool issue) =>
        Assert.Equal(issue, Issues.Of(Patient.WithTargets(count).By(criteria).Baseline([.. Enumerable.Repeat<decimal?>(20m, count)])).Contains("MAX_TOTAL"));
}
