namespace Recist.Tests.Rules;

public class NonTargetStateTests
{
    [Theory]
    [InlineData("9.9999", NonTargetStatus.Present, NonTargetResponse.CR)]
    [InlineData("10", NonTargetStatus.Absent, NonTargetResponse.NonCRNonPD)]
    [InlineData("9.9999", NonTargetStatus.NotEvaluated, NonTargetResponse.CR)]
    [InlineData("12", NonTargetStatus.NotEvaluated, NonTargetResponse.NonCRNonPD)]
    [InlineData("9", NonTargetStatus.UnequivocalProgression, NonTargetResponse.PD)]
    public void The_short_axis_of_a_node_stands_over_the_word(string axis, NonTargetStatus word, NonTargetResponse expected) =>
        Assert.Equal(expected, With(Patient.NonTargetNode("NN1"), axis, word));

    [Fact]
    public void It_means_nothing_for_another_lesion() =>
        Assert.Equal(NonTargetResponse.NonCRNonPD, With(Patient.NonTarget("NN1"), "3", NonTargetStatus.Present));

    private static NonTargetResponse? With(Lesion lesion, string axis, NonTargetStatus word) => new Patient().Also(lesion).Baseline().On(42).Where(v => v with
    {
        NonTargets = [new("NN1", word) { ShortAxis = Length.FromMillimetres(Patient.Mm(axis)[0]!.Value) }],
    }).Last().NonTarget;
}
