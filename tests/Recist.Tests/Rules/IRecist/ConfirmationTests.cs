namespace Recist.Tests.Rules;

public class ConfirmationTests
{
    private static readonly ResponseOptions Strict = Immune.Options with { IRecistConfirmWindowIsStrict = true };

    private static readonly Patient Unconfirmed = Immune.WithTargets().Baseline(100m).On(42, 130m);

    [Theory]
    [InlineData(56, true, "iCPD")]
    [InlineData(57, true, "iUPD")]
    [InlineData(57, false, "iCPD")]
    [InlineData(400, false, "iCPD")]
    public void Eight_weeks_end_the_window_only_where_it_is_strict(int days, bool strict, string expected) =>
        Assert.Equal(expected, Unconfirmed.With(strict ? Strict : Immune.Options).On(42 + days, 135m).LastWord());

    [Fact]
    public void The_late_scan_is_a_new_iupd_with_marks_of_its_own()
    {
        var late = Unconfirmed.With(Strict).On(99, 140m);
        Assert.Equal(RuleIds.IRecistWindowPassed, late.Last().Reasons[0].Rule);
        Assert.Equal("Day 99", late.Last().UnconfirmedSince);
        Assert.Equal("iUPD iUPD iUPD", late.On(141, 144m).Words());
        Assert.Equal("iUPD iUPD iCPD", late.On(141, 145m).Words());
    }

    [Fact]
    public void Every_way_that_holds_is_a_reason()
    {
        var patient = Unconfirmed.New("L1", 12m).On(84, 140m).New("L1", 20m).New("L2", 9m);
        Assert.Equal(
            string.Join(' ', RuleIds.IRecistTargetGrowth, RuleIds.IRecistNewLesionTargetGrowth, RuleIds.IRecistFurtherNewLesion),
            patient.LastRules());
    }
}
