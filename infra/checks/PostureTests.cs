using Recist.InfraChecks.Posture;

namespace Recist.InfraChecks;

public sealed class PostureTests
{
    public static TheoryData<string> RuleNames => [.. Rules.All.Select(rule => rule.Name)];

    public static TheoryData<string> MutationNames => [.. Mutations.All.Select(mutation => mutation.Name)];

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void It_holds_that(string rule) => Assert.Empty(Rules.All.Single(one => one.Name == rule).Broken(Prediction.Recorded()));

    [Theory]
    [MemberData(nameof(MutationNames))]
    public void The_rule_notices(string mutation)
    {
        var mistake = Mutations.All.Single(one => one.Name == mutation);
        var prediction = Prediction.Recorded();
        mistake.Make(prediction);

        Assert.NotEmpty(mistake.NoticedBy.Broken(prediction));
    }

    [Fact]
    public void Each_rule_has_a_mistake_that_it_notices() =>
        Assert.Empty(Rules.All.Except(Mutations.All.Select(mutation => mutation.NoticedBy)).Select(rule => rule.Name));
}
