namespace Recist.Tests.Rules;

public class ResponseWithoutTargetsTests
{
    private static readonly Patient NonTargetsOnly = Patient.WithNonTargets().With(new() { ConfirmationRequired = false }).Baseline().NonTargets(("NT1", NonTargetStatus.Present));

    [Theory]
    [InlineData(OverallResponse.PR, true)]
    [InlineData(OverallResponse.SD, true)]
    [InlineData(OverallResponse.CR, false)]
    [InlineData(OverallResponse.NonCRNonPD, false)]
    [InlineData(OverallResponse.PD, false)]
    public void PR_or_SD_given_of_a_patient_without_targets_is_asked_about(OverallResponse given, bool asked)
    {
        var assessment = NonTargetsOnly.Given(42, given).Assess();
        Assert.Equal(asked, assessment.Queries.Any(q => q is { Code: QueryCodes.ResponseWithoutTargets, Visit: "Day 42" }));
        Assert.Equal((given, asked ? OverallResponse.NonCRNonPD : given), (assessment.Visits[^1].OverallFinal!.Value, assessment.Best.Unconfirmed));
        Assert.Equal(given == OverallResponse.CR, assessment.Endpoints.ObjectiveResponse!.Reached);
    }

    [Fact]
    public void With_targets_and_where_responses_alone_are_given_nothing_is_asked()
    {
        Assert.DoesNotContain(Patient.WithTargets().Baseline(30m).Given(42, OverallResponse.PR).Assess().Queries, IsAsked);
        Assert.DoesNotContain(ResponseSequence.Read("42 PR, 84 SD").Assess().Queries, IsAsked);
    }

    private static bool IsAsked(DataQuery query) => query.Code == QueryCodes.ResponseWithoutTargets;
}
