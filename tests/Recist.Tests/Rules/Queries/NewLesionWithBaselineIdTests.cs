namespace Recist.Tests.Rules;

public class NewLesionWithBaselineIdTests
{
    [Fact]
    public void The_readers_word_stands_and_a_person_is_asked()
    {
        var assessment = Patient.WithTargets().Baseline(30m).On(42, 30m).New("T1", NewLesionStatus.Unequivocal).Assess();
        Assert.Equal(OverallResponse.PD, assessment.Visits[^1].Overall);
        Assert.Equal((QueryCodes.NewLesionAtBaseline, "Day 42"), (assessment.Queries[0].Code, assessment.Queries[0].Visit));
    }

    [Fact]
    public void A_new_id_raises_none() => Assert.Empty(Patient.WithTargets().Baseline(30m).On(42, 30m).New("L9", NewLesionStatus.Unequivocal).Assess().Queries);
}
