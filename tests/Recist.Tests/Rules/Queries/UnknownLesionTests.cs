namespace Recist.Tests.Rules;

public class UnknownLesionTests
{
    [Fact]
    public void A_lesion_that_is_not_listed_counts_for_nothing_and_is_asked_about()
    {
        var assessment = Patient.WithTargets().Baseline(30m).On(42, 30m).State("T9", MeasurementState.TooSmall).NonTargets(("T1", NonTargetStatus.UnequivocalProgression)).Assess();
        Assert.Equal(OverallResponse.SD, assessment.Visits[^1].Overall);
        Assert.Equal(["T9", "T1"], assessment.Queries.Single(q => q.Code == QueryCodes.UnknownLesion).Lesions);
    }
}
