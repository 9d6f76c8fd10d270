namespace Recist.Tests.Rules;

public class NonTargetPersistsTests
{
    [Theory]
    [InlineData(NonTargetStatus.Present)]
    [InlineData(NonTargetStatus.Increased)]
    public void A_lesion_still_there_is_neither_complete_nor_progressing(NonTargetStatus status)
    {
        var visit = Patient.WithNonTargets(2).Baseline().On(42).NonTargets(("NT1", NonTargetStatus.Absent), ("NT2", status)).Last();
        Assert.Equal((NonTargetResponse.NonCRNonPD, RuleIds.NonTargetPersists), (visit.NonTarget, visit.Reasons[0].Rule));
        Assert.Equal(["NT2"], visit.Reasons[0].Lesions);
    }
}
