namespace Recist.Tests.Rules;

public class ProgressionBlocksTests
{
    [Theory]
    [InlineData("42 iUPD, 84 iCPD", "42 Confirmed")]
    [InlineData("42 iUPD, 84 iUPD, 126 iCPD", "42 Confirmed")]
    [InlineData("42 iUPD, 84 NE, 126 iCPD", "42 Confirmed")]
    [InlineData("42 iUPD, 84 iSD, 126 iUPD, 168 iCPD", "42 Cleared, 126 Confirmed")]
    [InlineData("42 iUPD, 84 iPR, 126 iUPD", "42 Cleared, 126 Unconfirmed")]
    [InlineData("42 iUPD, 84 NE", "42 Unconfirmed")]
    [InlineData("42 iSD, 84 iCPD", "84 Confirmed")]
    [InlineData("42 iUPD, 84 iCPD, 126 iSD, 168 iUPD", "42 Confirmed")]
    [InlineData("42 iSD, 84 iPR", "")]
    public void What_became_of_each_iupd(string responses, string expected) => Assert.Equal(
        expected,
        string.Join(", ", ResponseSequence.Read(responses, Immune.Options).Assess().Visits
            .Where(v => v.ProgressionOutcome is not null).Select(v => v.Visit.Label["Day ".Length..] + " " + v.ProgressionOutcome)));

    [Fact]
    public void Each_visit_of_a_block_names_its_first_iupd() => Assert.Equal(
        ["-", "Day 84", "Day 84", "Day 84", "Day 84", "-"],
        ResponseSequence.Read("42 iSD, 84 iUPD, 126 NE, 168 iUPD, 210 iCPD, 252 iCPD", Immune.Options).Assess().Visits.Select(v => v.UnconfirmedSince ?? "-"));

    [Fact]
    public void A_new_iupd_after_the_window_begins_a_block_of_its_own()
    {
        var visits = Immune.WithTargets().With(Immune.Options with { IRecistConfirmWindowIsStrict = true })
            .Baseline(100m).On(42, 130m).On(99, 140m).On(141, 145m).Assess().Visits;
        Assert.Equal([null, ProgressionOutcome.Unconfirmed, ProgressionOutcome.Confirmed, null], visits.Select(v => v.ProgressionOutcome));
    }

    [Fact]
    public void A_bar_reset_answers_the_iupd_before_the_window_too()
    {
        var visits = Immune.WithTargets().With(Immune.Options with { IRecistConfirmWindowIsStrict = true })
            .Baseline(100m).On(42, 130m).On(99, 140m).On(141, 100m).Assess().Visits;
        Assert.Equal([null, ProgressionOutcome.Cleared, ProgressionOutcome.Cleared, null], visits.Select(v => v.ProgressionOutcome));
    }

    [Fact]
    public void Other_criteria_have_none() =>
        Assert.All(Patient.WithTargets().Baseline(100m).On(42, 130m).Assess().Visits, v => Assert.Null(v.ProgressionOutcome));
}
