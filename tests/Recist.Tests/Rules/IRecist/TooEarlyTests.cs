namespace Recist.Tests.Rules;

public class TooEarlyTests
{
    private static readonly Patient Unconfirmed = Immune.WithTargets().Baseline(100m).On(42, 130m);

    [Theory]
    [InlineData(27, "iUPD")]
    [InlineData(28, "iCPD")]
    [InlineData(29, "iCPD")]
    public void A_scan_before_four_weeks_does_not_confirm(int days, string expected) =>
        Assert.Equal(expected, Unconfirmed.On(42 + days, 150m).LastWord());

    [Theory]
    [InlineData(27, "iUPD")]
    [InlineData(28, "iPR")]
    public void Nor_does_it_clear(int days, string expected) => Assert.Equal(expected, Unconfirmed.On(42 + days, 60m).LastWord());

    [Fact]
    public void The_least_days_are_an_option() =>
        Assert.Equal("iUPD", Unconfirmed.With(Immune.Options with { IRecistConfirmMinDays = 35 }).On(42 + 34, 150m).LastWord());

    [Fact]
    public void A_scan_for_symptoms_with_an_additional_new_lesion_confirms_at_once()
    {
        Assert.Equal("iCPD", Unconfirmed.On(52, 130m).ForSymptoms().New("L1", 12m).LastWord());
        Assert.Equal("iUPD", Unconfirmed.On(52, 130m).New("L1", 12m).LastWord());
        Assert.Equal("iUPD", Unconfirmed.On(52, 150m).ForSymptoms().LastWord());
        Assert.Equal("iUPD", Unconfirmed.New("L1", 12m).On(52, 130m).ForSymptoms().New("L1", 12m).LastWord());
    }

    [Fact]
    public void Nothing_evaluated_is_ne_and_something_is_iupd()
    {
        var two = Immune.WithTargets(2).Baseline(60m, 40m).On(42, 90m, 40m);
        Assert.Equal("iUPD NE", two.On(52, null, null).Words());
        Assert.Equal("iUPD NE", two.Missed(52).Words());
        Assert.Equal("iUPD iUPD", two.On(52, 50m, null).Words());
    }

    [Fact]
    public void The_days_count_from_the_first_iupd() => Assert.Equal("iUPD iUPD iCPD", Unconfirmed.On(62, 134m).On(72, 135m).Words());
}
