namespace Recist.Tests.Rules;

public class NonTargetNotEvaluatedTests
{
    [Theory]
    [InlineData(NonTargetStatus.Absent, false, NonTargetResponse.NE)]
    [InlineData(NonTargetStatus.Present, false, NonTargetResponse.NE)]
    [InlineData(NonTargetStatus.Absent, true, NonTargetResponse.NE)]
    [InlineData(NonTargetStatus.Present, true, NonTargetResponse.NonCRNonPD)]
    [InlineData(NonTargetStatus.Increased, true, NonTargetResponse.NonCRNonPD)]
    [InlineData(NonTargetStatus.NotEvaluated, true, NonTargetResponse.NE)]
    public void A_lesion_that_is_not_listed_is_not_evaluated(NonTargetStatus other, bool partly, NonTargetResponse expected)
    {
        var visit = Patient.WithNonTargets(2).With(new() { PartlyEvaluatedNonTargetIsNonCR = partly }).Baseline().On(42).NonTargets(("NT1", other)).Last();
        Assert.Equal(expected, visit.NonTarget);
        Assert.Contains("NT2", visit.Reasons[0].Lesions);
    }
}
