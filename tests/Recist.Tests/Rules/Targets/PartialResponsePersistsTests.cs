namespace Recist.Tests.Rules;

public class PartialResponsePersistsTests
{
    private static readonly ResponseOptions Eortc = new() { PartialResponsePersists = true };

    [Theory]
    [InlineData(false, TargetResponse.SD)]
    [InlineData(true, TargetResponse.PR)]
    public void The_EORTC_example_100_70_70_80(bool persists, TargetResponse expected) =>
        Assert.Equal(expected, Patient.WithTargets().With(new() { PartialResponsePersists = persists }).Baseline(100m).On(42, 70m).On(84, 70m).On(126, 80m).Last().Target);

    [Fact]
    public void A_visit_that_is_not_evaluable_does_not_end_it() =>
        Assert.Equal(TargetResponse.PR, Patient.WithTargets().With(Eortc).Baseline(100m).On(42, 70m).Missed(84).On(126, 80m).Last().Target);

    [Fact]
    public void Progression_ends_it() =>
        // 70 -> 90 is PD; 80 later is SD again.
        Assert.Equal(TargetResponse.SD, Patient.WithTargets().With(Eortc).Baseline(100m).On(42, 70m).On(84, 90m).On(126, 80m).Last().Target);

    [Fact]
    public void A_complete_response_ends_it()
    {
        var nodes = Patient.WithNodes().With(Eortc with { ReappearanceAfterCompleteIsProgression = false }).Baseline(14m);
        // 14 -> 9.8 is PR only by sum, but a node below 10 mm is CR; 10.5 mm is +7 % from it.
        Assert.Equal(TargetResponse.SD, nodes.On(42, 9.8m).On(84, 10.5m).Last().Target);
    }
}
