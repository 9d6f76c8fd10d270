namespace Recist.Tests.Rules;

public class UncommentedProgressionTests
{
    [Theory]
    [InlineData(NonTargetStatus.UnequivocalProgression, null, true)]
    [InlineData(NonTargetStatus.UnequivocalProgression, " ", true)]
    [InlineData(NonTargetStatus.UnequivocalProgression, "trace to large effusion", false)]
    [InlineData(NonTargetStatus.Increased, null, false)]
    public void Unequivocal_progression_deserves_a_comment(NonTargetStatus status, string? comment, bool asked) =>
        Assert.Equal(asked, Patient.WithNonTargets().Baseline().On(42).Where(v => v with { NonTargets = [new("NT1", status) { Comment = comment }] })
            .Assess().Queries.Any(q => q.Code == QueryCodes.ProgressionComment));

    [Fact]
    public void It_is_asked_once_for_the_visit_that_dates_the_progression() =>
        Assert.Equal(["Day 42"], Patient.WithNonTargets().Baseline()
            .On(42).NonTargets(("NT1", NonTargetStatus.UnequivocalProgression)).On(84).NonTargets(("NT1", NonTargetStatus.UnequivocalProgression))
            .Assess().Queries.Select(q => q.Visit));
}
