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

    [Theory]
    [InlineData("42 PR, 84 Non-CR/Non-PD", "Day 84")]
    [InlineData("42 Non-CR/Non-PD, 84 SD", "Day 42")]
    [InlineData("42 PR, 84 PR, 126 Non-CR/Non-PD", "Day 126")]
    [InlineData("42 Non-CR/Non-PD, 84 Non-CR/Non-PD", null)]
    [InlineData("42 CR, 84 Non-CR/Non-PD", null)]
    [InlineData("42 PR, 84 SD, 126 PD", null)]
    public void Non_CR_Non_PD_given_beside_PR_or_SD_is_asked_about(string given, string? visit)
    {
        var asked = ResponseSequence.Read(given).Assess().Queries.Where(IsAsked).ToList();
        Assert.Equal(visit is null ? [] : [visit], asked.Select(q => q.Visit));
        Assert.All(asked, q => Assert.Equal("Non-CR/Non-PD", q.Found));
    }

    [Fact]
    public void So_it_is_of_a_patient_with_target_lesions() => Assert.Single(Patient.WithTargets().Baseline(30m).Given(42, OverallResponse.NonCRNonPD).Assess().Queries, IsAsked);

    private static bool IsAsked(DataQuery query) => query.Code == QueryCodes.ResponseWithoutTargets;
}
