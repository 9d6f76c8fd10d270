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

    [Theory]
    [InlineData(false, "20 12 16.9", "iUPD iUPD iUPD")]
    [InlineData(false, "20 12 17", "iUPD iUPD iCPD")]
    [InlineData(false, "20 0 5", "iUPD iPR iUPD")] // gone clears the iUPD; back is a new one
    [InlineData(true, "20 12 17", "iUPD iUPD iUPD")]
    [InlineData(true, "20 12 24.9", "iUPD iUPD iUPD")]
    [InlineData(true, "20 12 25", "iUPD iUPD iCPD")]
    public void After_a_decrease_growth_counts_from_there_or_by_an_option_from_the_iupd(bool fromIUpd, string sizes, string words)
    {
        var mm = Patient.Mm(sizes);
        Assert.Equal(words, Immune.WithTargets().With(Immune.Options with { IRecistGrowthFromIUpd = fromIUpd }).Baseline(100m)
            .On(42, 70m).New("L1", mm[0]).On(84, 70m).New("L1", mm[1]).On(126, 70m).New("L1", mm[2]).Words());
    }

    [Theory]
    [InlineData(9.9, "iUPD iUPD iUPD")]
    [InlineData(10, "iUPD iUPD iCPD")]
    public void Nodes_that_are_all_normal_do_not_progress_by_their_sum(double mm, string words) => Assert.Equal(
        words,
        Immune.WithTargets().Also(new Lesion("N1", LesionRole.New, "lymph node", null, true), new Lesion("L2", LesionRole.New, NewKind: NewLesionKind.NonTarget))
            .Baseline(100m).On(42, 100m).New("N1", 16m).New("L2", 8m).On(84, 100m).New("N1", 4m).New("L2", 8m).On(126, 100m).New("N1", (decimal)mm).New("L2", 8m)
            .Words());

    [Fact]
    public void The_reason_names_the_sum_its_smallest_value_with_the_visit_and_the_limit() => Assert.Equal(
        [
            new("unconfirmedAt", "Day 42"), new("days", "84"), new("newSumMm", "17.5"), new("smallestMm", "8"), new("smallestAt", "Day 84"), new("limitMm", "13"),
        ],
        Unconfirmed.On(84, 100m).New("L1", 8m).On(126, 100m).New("L1", 17.5m).Last().Reasons[0].Facts);

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
