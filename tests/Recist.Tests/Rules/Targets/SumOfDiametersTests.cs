namespace Recist.Tests.Rules;

public class SumOfDiametersTests
{
    [Theory]
    [InlineData("10.5 20.25 5", "35.75", "")]
    [InlineData("0 0 0", "0", "")]
    [InlineData("10 - 5", "", "15")]
    [InlineData("- - -", "", "")]
    [InlineData("small 10 0", "15", "")]
    public void The_sum_is_complete_or_partial(string mm, string sum, string partial)
    {
        var visit = Patient.WithTargets(3).Baseline(50m, 50m, 50m).On(42, Patient.Mm(mm)).Last();
        Assert.Equal((sum, partial), (visit.Sum?.ToString() ?? "", visit.PartialSum?.ToString() ?? ""));
    }

    [Fact]
    public void Without_targets_there_is_no_sum() => Assert.Null(Patient.WithNonTargets().Baseline().On(42).Last().Sum);
}
