namespace Recist.Tests.Rules;

public class FirstProgressionTests
{
    [Theory]
    [InlineData(119.9, "iSD")]
    [InlineData(120, "iUPD")]
    public void Progression_of_the_sum_is_unconfirmed(double sum, string expected) =>
        Assert.Equal(expected, Immune.WithTargets().Baseline(100m).On(42, (decimal)sum).Words());

    [Fact]
    public void So_is_a_new_lesion_and_a_non_target()
    {
        Assert.Equal("iUPD", Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", 12m).Words());
        Assert.Equal("iUPD", Immune.WithBoth().Baseline(100m).On(42, 100m).NonTarget(NonTargetStatus.UnequivocalProgression).Words());
    }

    [Fact]
    public void The_reason_names_the_categories_and_the_parts_keep_the_words_of_recist()
    {
        var visit = Immune.WithTargets().Baseline(100m).On(42, 130m).New("L1", 12m).Last();
        Assert.Equal((RuleIds.IRecistFirstProgression, new Fact("categories", "target, new-lesion")), (visit.Reasons[0].Rule, visit.Reasons[0].Facts[0]));
        Assert.Equal((TargetResponse.PD, RuleIds.TargetPd), (visit.Target!.Value, visit.Reasons[1].Rule));
    }

    [Fact]
    public void A_new_lesion_is_never_in_the_sum()
    {
        var visit = Immune.WithTargets().Baseline(100m).On(42, 70m).New("L1", 40m).Last();
        Assert.Equal((Length.FromMillimetres(70m), Length.FromMillimetres(40m)), (visit.Sum!.Value, visit.NewLesionTargetSum!.Value));
    }

    [Fact]
    public void Other_criteria_keep_their_words() =>
        Assert.Equal("PD PD", Patient.WithTargets().Baseline(100m).On(42, 130m).On(84, 140m).Words());
}
