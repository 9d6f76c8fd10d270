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

    [Fact]
    public void Nodes_of_different_chains_are_one_organ() =>
        Assert.Contains("MAX_PER_ORGAN", Issues.Of(new Patient().Also([.. new[] { "neck", "axilla", "groin" }.Select((o, i) => new Lesion("N" + i, LesionRole.Target, o, null, true))]).Baseline(20m, 20m, 20m)));
}
