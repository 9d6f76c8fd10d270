using Recist.Rules;

namespace Recist.Tests.Rules;

public class WithTargetsTests
{
    [Theory]
    [InlineData(TargetResponse.CR, NonTargetResponse.CR, OverallResponse.CR)]
    [InlineData(TargetResponse.CR, null, OverallResponse.CR)]
    [InlineData(TargetResponse.CR, NonTargetResponse.NonCRNonPD, OverallResponse.PR)]
    [InlineData(TargetResponse.CR, NonTargetResponse.NE, OverallResponse.PR)]
    [InlineData(TargetResponse.PR, null, OverallResponse.PR)]
    [InlineData(TargetResponse.PR, NonTargetResponse.CR, OverallResponse.PR)]
    [InlineData(TargetResponse.PR, NonTargetResponse.NonCRNonPD, OverallResponse.PR)]
    [InlineData(TargetResponse.PR, NonTargetResponse.NE, OverallResponse.PR)]
    [InlineData(TargetResponse.SD, null, OverallResponse.SD)]
    [InlineData(TargetResponse.SD, NonTargetResponse.CR, OverallResponse.SD)]
    [InlineData(TargetResponse.SD, NonTargetResponse.NonCRNonPD, OverallResponse.SD)]
    [InlineData(TargetResponse.SD, NonTargetResponse.NE, OverallResponse.SD)]
    [InlineData(TargetResponse.NE, null, OverallResponse.NE)]
    [InlineData(TargetResponse.NE, NonTargetResponse.CR, OverallResponse.NE)]
    [InlineData(TargetResponse.NE, NonTargetResponse.NonCRNonPD, OverallResponse.NE)]
    [InlineData(TargetResponse.NE, NonTargetResponse.NE, OverallResponse.NE)]
    public void Table_1_without_progression(TargetResponse target, NonTargetResponse? nonTarget, OverallResponse expected)
    {
        Assert.Equal(expected, Decide(target, nonTarget, false));
        Assert.Equal(OverallResponse.PD, Decide(target, nonTarget, true));
    }

    [Fact]
    public void A_target_CR_with_non_target_disease_says_why_it_is_PR()
    {
        var visit = Patient.WithTargets().Also(Patient.NonTarget("NT1")).Baseline(30m).On(42, 0m).NonTargets(("NT1", NonTargetStatus.Present)).Last();
        Assert.Equal([RuleIds.OverallNonTargetRemains, RuleIds.TargetCr, RuleIds.NonTargetPersists], visit.Reasons.Select(r => r.Rule));
    }

    private static OverallResponse Decide(TargetResponse target, NonTargetResponse? nonTarget, bool newLesion) =>
        OverallRules.Decide(new(target, nonTarget, newLesion, false, false, ResponseOptions.Default)).Response;
}
