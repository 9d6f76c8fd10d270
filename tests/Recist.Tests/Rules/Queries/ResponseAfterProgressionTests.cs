namespace Recist.Tests.Rules;

public class ResponseAfterProgressionTests
{
    [Theory]
    [InlineData(20, true)]
    [InlineData(60, false)] // PD again
    [InlineData(null, false)] // not evaluable
    public void A_response_after_a_progression_is_asked_about(int? later, bool asked)
    {
        var patient = Patient.WithTargets().Baseline(30m).On(42, 50m);
        Assert.Equal(asked, Asked(later is { } mm ? patient.On(84, (decimal)mm) : patient.On(84, (decimal?)null)));
    }

    [Fact]
    public void A_response_before_it_is_not() => Assert.False(Asked(Patient.WithTargets().Baseline(30m).On(42, 20m).On(84, 50m)));

    [Theory]
    [InlineData(Criteria.IRecist, false)]
    [InlineData(Criteria.ImRecist, false)]
    [InlineData(Criteria.MRecistHcc, true)]
    [InlineData(Criteria.Recist10, true)]
    public void It_is_asked_only_where_a_progression_stands(Criteria criteria, bool asked) =>
        Assert.Equal(asked, Asked(Patient.WithTargets().Baseline(30m).On(42, 50m).On(84, 20m).By(criteria)));

    private static bool Asked(Patient patient) => patient.Assess().Queries.Any(q => q.Code == QueryCodes.ResponseAfterProgression);
}
