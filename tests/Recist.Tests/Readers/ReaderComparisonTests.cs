using Recist.Tests.Rules;

namespace Recist.Tests.SeveralReaders;

public class ReaderComparisonTests
{
    [Fact]
    public void Readers_that_agree_have_no_discordance()
    {
        var same = Reads.Compare(Reads.Of("R1", "42 PR, 84 PR, 126 PD"), Reads.Of("R2", "42 PR, 84 PR, 126 PD"));
        Assert.Equal(("", false), (same.Text(), same.NeedsAdjudication));
    }

    [Fact]
    public void A_later_progression_is_listed_by_visit_and_by_day()
    {
        var comparison = Reads.Compare(Reads.Of("R2", "42 SD, 84 PD"), Reads.Of("R1", "42 SD, 84 SD, 126 PD"));
        Assert.Equal("VisitResponse Day 84: R1 SD, R2 PD; ProgressionDate: R1 2025-05-12, R2 2025-03-31", comparison.Text());
        Assert.True(comparison.NeedsAdjudication);
    }

    [Fact]
    public void Best_responses_are_compared_both_ways()
    {
        // R1: PR is confirmed 42 days later. R2: PR then SD, not confirmed: SD.
        var comparison = Reads.Compare(Reads.Of("R1", "42 PR, 84 PR"), Reads.Of("R2", "42 PR, 84 SD"));
        Assert.StartsWith("VisitResponse Day 84: R1 PR, R2 SD; BestConfirmed: R1 PR, R2 SD", comparison.Text(), StringComparison.Ordinal);
        Assert.True(comparison.NeedsAdjudication);
    }

    [Theory]
    [InlineData(true, false)] // SD counts for both
    [InlineData(false, true)] // PR against SD
    public void Only_the_best_response_that_counts_calls_for_adjudication(bool confirmation, bool needed)
    {
        var comparison = Reads.Compare(Reads.Of("R1", "42 PR, 84 SD", confirmation: confirmation), Reads.Of("R2", "42 SD, 84 SD", confirmation: confirmation));
        Assert.Contains("BestUnconfirmed: R1 PR, R2 SD", comparison.Text(), StringComparison.Ordinal);
        Assert.Equal(needed, comparison.NeedsAdjudication);
    }

    [Fact]
    public void The_day_of_the_first_response_is_that_of_the_response_that_counts()
    {
        // R1: PR on day 42, confirmed on day 84. R2: PR on day 84, confirmed on day 126. Both PR.
        var comparison = Reads.Compare(Reads.Of("R1", "42 PR, 84 PR, 126 PR"), Reads.Of("R2", "42 SD, 84 PR, 126 PR"));
        Assert.Equal("VisitResponse Day 42: R1 PR, R2 SD; FirstResponseDate: R1 2025-02-17, R2 2025-03-31", comparison.Text());
        Assert.True(comparison.NeedsAdjudication);
    }

    [Fact]
    public void A_visit_that_differs_alone_calls_for_none()
    {
        var comparison = Reads.Compare(Reads.Of("R1", "42 SD, 84 NE, 126 PD"), Reads.Of("R2", "42 SD, 84 SD, 126 PD"));
        Assert.Equal("VisitResponse Day 84: R1 NE, R2 SD", comparison.Text());
        Assert.False(comparison.NeedsAdjudication);
    }

    [Fact]
    public void A_visit_that_one_reader_does_not_have_is_no_difference_of_response() =>
        Assert.Equal("", Reads.Compare(Reads.Of("R1", "42 SD, 84 SD"), Reads.Of("R2", "42 SD")).Text());

    [Fact]
    public void The_responses_after_back_dating_are_compared()
    {
        var equivocal = Patient.WithTargets().Baseline(30m).On(42, 30m).New("L9", NewLesionStatus.Equivocal);
        var comparison = Reads.Compare(
            Reads.Of("R1", equivocal.On(84, 30m).New("L9", NewLesionStatus.Unequivocal).History), Reads.Of("R2", equivocal.On(84, 30m).New("L9", NewLesionStatus.RuledOut).History));
        Assert.StartsWith("VisitResponse Day 42: R1 PD, R2 SD; VisitResponse Day 84: R1 PD, R2 SD; ", comparison.Text(), StringComparison.Ordinal);
        Assert.EndsWith("ProgressionDate: R1 2025-02-17, R2 -", comparison.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Three_readers_are_compared_at_once() => Assert.Equal(
        "VisitResponse Day 42: R1 SD, R2 SD, R3 PD; BestUnconfirmed: R1 SD, R2 SD, R3 PD; BestConfirmed: R1 SD, R2 SD, R3 PD; ProgressionDate: R1 -, R2 -, R3 2025-02-17",
        Reads.Compare(Reads.Of("R3", "42 PD"), Reads.Of("R1", "42 SD"), Reads.Of("R2", "42 SD")).Text());

    [Fact]
    public void Reads_of_two_patients_are_a_bug_of_the_caller() => Assert.Throws<ArgumentException>(() =>
        Reads.Compare(Reads.Of("R1", "42 SD"), ResponseAssessor.Assess(ResponseSequence.Read("42 SD").History with { Patient = "P-2" })));
}
