namespace Recist.Tests.Rules;

public class MostTargetsPerOrganTests
{
    [Theory]
    [InlineData("liver, liver", false)]
    [InlineData("liver, liver, liver", true)]
    [InlineData("left lung, Lungs, RIGHT LUNG", true)] // paired organs are one
    [InlineData("liver, lung, kidney", false)]
    [InlineData("neck node, groin nodes, lymph node", true)] // all nodes are one organ
    [InlineData("-, -, -", false)] // nothing is known of them
    public void More_than_2_targets_in_an_organ_are_an_issue(string organs, bool issue)
    {
        var lesions = organs.Split(", ").Select((o, i) => new Lesion("T" + i, LesionRole.Target, o == "-" ? null : o)).ToArray();
        Assert.Equal(issue, Issues.Of(new Patient().Also(lesions).Baseline(20m, 20m, 20m)).Contains("MAX_PER_ORGAN"));
    }

    [Theory]
    [InlineData(Criteria.Recist11, 2, false)]
    [InlineData(Criteria.Recist11, 3, true)]
    [InlineData(Criteria.MRecistHcc, 2, false)]
    [InlineData(Criteria.MRecistHcc, 3, true)]
    [InlineData(Criteria.Recist10, 5, false)]
    [InlineData(Criteria.Recist10, 6, true)]
    public void RECIST_1_0_allows_5(Criteria criteria, int count, bool issue) => Assert.Equal(issue, Issues.Of(
        new Patient().Also([.. Enumerable.Range(1, count).Select(i => new Lesion("T" + i, LesionRole.Target, "liver"))]).By(criteria)
            .Baseline([.. Enumerable.Repeat<decimal?>(30m, count)])).Contains("MAX_PER_ORGAN"));

    [Fact]
    public void Nodes_of_different_chains_are_one_organ() =>
        Assert.Contains("MAX_PER_ORGAN", Issues.Of(new Patient().Also([.. new[] { "neck", "axilla", "groin" }.Select((o, i) => new Lesion("N" + i, LesionRole.Target, o, null, true))]).Baseline(20m, 20m, 20m)));
}
