namespace Recist.Tests.Rules;

public class NewLesionTargetGrowthTests
{
    private static readonly Patient Unconfirmed = Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", 12m);

    [Theory]
    [InlineData(16.9, "iUPD")]
    [InlineData(17, "iCPD")]
    public void Five_millimetres_above_their_sum_at_the_iupd_confirm(double mm, string expected) =>
        Assert.Equal(expected, Unconfirmed.On(84, 100m).New("L1", (decimal)mm).LastWord());

    [Fact]
    public void Small_steps_add_up()
    {
        // The published footnote: 4 mm at one visit and 2 mm at the next.
        var patient = Unconfirmed.On(84, 100m).New("L1", 16m).On(126, 100m).New("L1", 18m);
        Assert.Equal(("iUPD iUPD iCPD", RuleIds.IRecistNewLesionTargetGrowth), (patient.Words(), patient.LastRules()));
    }

    [Fact]
    public void Steps_of_several_lesions_add_up()
    {
        var two = Unconfirmed.New("L2", 15m);
        Assert.Equal("iUPD", two.On(84, 100m).New("L1", 14.4m).New("L2", 17.5m).LastWord());
        Assert.Equal("iCPD", two.On(84, 100m).New("L1", 14.5m).New("L2", 17.5m).LastWord());
    }

    [Fact]
    public void One_that_shrinks_offsets_one_that_grows() =>
        Assert.Equal("iUPD", Unconfirmed.New("L2", 15m).On(84, 100m).New("L1", 18m).New("L2", 13m).LastWord());

    [Fact]
    public void One_that_is_not_listed_is_still_there_unchanged()
    {
        var patient = Unconfirmed.New("L2", 15m).On(84, 100m).New("L1", 14m);
        Assert.Equal(("iUPD", Length.FromMillimetres(29m)), (patient.LastWord(), patient.Last().NewLesionTargetSum!.Value));
    }

    [Fact]
    public void They_confirm_with_the_targets_not_evaluable() => Assert.Equal("iUPD iCPD", Unconfirmed.On(84, (decimal?)null).New("L1", 17m).Words());

    [Theory]
    [InlineData(19.9, "iUPD iUPD iUPD")]
    [InlineData(20, "iUPD iUPD iCPD")]
    public void One_first_seen_without_a_size_is_compared_with_its_first_size(double mm, string words) => Assert.Equal(
        words,
        Immune.WithTargets().Baseline(100m).On(14, 100m).New("L1", status: NewLesionStatus.Equivocal)
            .On(42, 100m).New("L1", 15m).On(84, 100m).New("L1", (decimal)mm).Words());
}
