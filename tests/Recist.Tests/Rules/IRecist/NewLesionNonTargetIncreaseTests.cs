namespace Recist.Tests.Rules;

public class NewLesionNonTargetIncreaseTests
{
    [Fact]
    public void A_visit_that_cannot_be_judged_confirms_nothing_by_a_size_known_before()
    {
        var early = Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", 8m).On(56, 100m).New("L1", 9m);
        Assert.Equal("iUPD iUPD NE", early.On(84, (decimal?)null).Words());
        Assert.Equal("iUPD iUPD iCPD", early.On(84, 100m).Words());
    }

    private static readonly Patient Unconfirmed = Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", 8m);

    [Theory]
    [InlineData(8, null, "iUPD")]
    [InlineData(8.1, null, "iCPD")]
    [InlineData(8.1, NewLesionChange.Unchanged, "iUPD")]
    [InlineData(8, NewLesionChange.Increased, "iCPD")]
    [InlineData(7, null, "iUPD")]
    public void Any_increase_confirms_and_the_stated_change_stands(double mm, NewLesionChange? change, string expected) =>
        Assert.Equal(expected, Unconfirmed.On(84, 100m).New("L1", (decimal)mm, change).LastWord());

    [Theory]
    [InlineData(false, 6.1, "iUPD iUPD iCPD")]
    [InlineData(false, 6, "iUPD iUPD iUPD")]
    [InlineData(true, 8, "iUPD iUPD iUPD")]
    [InlineData(true, 8.1, "iUPD iUPD iCPD")]
    public void After_a_decrease_any_increase_counts_from_there_or_by_an_option_from_the_iupd(bool fromIUpd, double mm, string words) => Assert.Equal(
        words,
        Unconfirmed.With(Immune.Options with { IRecistGrowthFromIUpd = fromIUpd }).On(84, 100m).New("L1", 6m).On(126, 100m).New("L1", (decimal)mm).Words());

    [Fact]
    public void Unequivocal_progression_is_an_increase() =>
        Assert.Equal("iCPD", Unconfirmed.On(84, 100m).New("L1", 8m, NewLesionChange.UnequivocalProgression).LastWord());

    [Fact]
    public void A_stated_increase_needs_no_size() =>
        Assert.Equal("iCPD", Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1").On(84, 100m).New("L1", change: NewLesionChange.Increased).LastWord());

    [Fact]
    public void It_names_the_lesion()
    {
        var reason = Unconfirmed.New("L2", 9m).On(84, 100m).New("L1", 8m).New("L2", 9.5m).Last().Reasons[0];
        Assert.Equal((RuleIds.IRecistNewLesionNonTargetIncrease, "L2"), (reason.Rule, Assert.Single(reason.Lesions)));
    }

    [Fact]
    public void The_lesion_list_may_call_a_large_one_not_measured()
    {
        var patient = Immune.WithTargets().Also(new Lesion("L1", LesionRole.New, NewKind: NewLesionKind.NonTarget)).Baseline(100m).On(42, 100m).New("L1", 20m);
        Assert.Null(patient.Last().NewLesionTargetSum);
        Assert.Equal("iCPD", patient.On(84, 100m).New("L1", 21m).LastWord());
    }

    [Theory]
    [InlineData(15, "iUPD iUPD iUPD")]
    [InlineData(16, "iUPD iUPD iCPD")]
    public void One_without_a_size_at_the_iUPD_is_compared_with_its_first_size(int mm, string words) => Assert.Equal(
        words, Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1").On(84, 100m).New("L1", 15m).On(126, 100m).New("L1", mm).Words());
}
