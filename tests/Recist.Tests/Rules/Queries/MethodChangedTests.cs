namespace Recist.Tests.Rules;

public class MethodChangedTests
{
    [Theory]
    [InlineData("CT SCAN", "MRI", true)]
    [InlineData("CT SCAN", "ct scan", false)]
    [InlineData("CT SCAN", null, false)]
    [InlineData(null, "MRI", false)]
    public void Another_method_than_at_baseline_is_asked_about(string? before, string? now, bool asked) =>
        Assert.Equal(asked, Patient.WithTargets().Baseline(30m).Where(v => By(v, before)).On(42, 30m).Where(v => By(v, now))
            .Assess().Queries.Any(q => q.Code == QueryCodes.MethodChanged && q.Visit == "Day 42"));

    private static Visit By(Visit visit, string? method) => visit with { Measurements = [visit.Measurements[0] with { Method = method }] };
}
