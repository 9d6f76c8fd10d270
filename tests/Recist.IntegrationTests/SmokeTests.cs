namespace Recist.IntegrationTests;

public class SmokeTests
{
    [Fact]
    public void The_lengths_of_the_rules_are_reachable() => Assert.Equal(0m, Length.Zero.Millimetres);
}
