namespace Recist.Tests.Rules;

public class RecordedResponseDiffersTests
{
    [Theory]
    [InlineData(OverallResponse.PR, false)]
    [InlineData(OverallResponse.SD, true)]
    public void A_recorded_response_that_is_not_the_computed_one_is_asked_about(OverallResponse recorded, bool asked) =>
        Assert.Equal(asked, Patient.WithTargets().Baseline(30m).On(42, 10m).Where(v => v with { GivenOverall = recorded })
            .Assess().Queries.Any(q => q.Code == QueryCodes.RecordedResponseDiffers));
}
