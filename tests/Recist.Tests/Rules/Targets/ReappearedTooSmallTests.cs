namespace Recist.Tests.Rules;

public class ReappearedTooSmallTests
{
    private static readonly ResponseOptions Flag = new() { QueryReappearedTooSmall = true };

    [Fact]
    public void By_default_a_lesion_back_too_small_is_progression_from_a_nadir_of_0() =>
        Assert.Equal(TargetResponse.PD, Patient.WithTargets().Baseline(30m).On(42, 0m).On(84, -1m).Last().Target);

    [Fact]
    public void With_the_option_it_reads_by_the_rest_of_the_rules_and_raises_a_query()
    {
        var assessment = Patient.WithTargets().With(Flag).Baseline(30m).On(42, 0m).On(84, -1m).Assess();
        Assert.Equal(TargetResponse.PR, assessment.Visits[^1].Target); // 5 of 30 mm
        Assert.Equal((QueryCodes.ReappearedTooSmall, "Day 84", "T1"), (assessment.Queries[0].Code, assessment.Queries[0].Visit, assessment.Queries[0].Lesions[0]));
    }

    [Fact]
    public void Another_lesion_that_is_back_still_is_progression() =>
        Assert.Equal(TargetResponse.PD, Patient.WithTargets(2).With(Flag).Baseline(30m, 30m).On(42, 0m, 0m).On(84, -1m, 2m).Last().Target);

    [Fact]
    public void Growth_elsewhere_that_reaches_the_limits_still_is_progression() =>
        // 0 + 20 -> 5 + 26: without the small one still +6 mm and +30 %.
        Assert.Equal(TargetResponse.PD, Patient.WithTargets(2).With(Flag).Baseline(30m, 30m).On(42, 0m, 20m).On(84, -1m, 26m).Last().Target);

    [Fact]
    public void A_lesion_that_was_never_gone_is_not_one_that_is_back() =>
        Assert.DoesNotContain(
            Patient.WithTargets(2).With(Flag).Baseline(30m, 3m).On(42, 3m, 3m).On(84, 12m, -1m).Assess().Queries,
            q => q.Code == QueryCodes.ReappearedTooSmall);

    [Fact]
    public void Two_other_lesions_that_are_back_still_are_progression() =>
        Assert.Equal(TargetResponse.PD, Patient.WithTargets(3).With(Flag).Baseline(30m, 30m, 30m).On(42, 0m, 0m, 0m).On(84, -1m, 2m, 2m).Last().Target);

    [Fact]
    public void With_a_missing_target_the_lesion_back_too_small_is_a_query_too()
    {
        var assessment = Patient.WithTargets(2).With(Flag).Baseline(30m, 30m).On(42, 0m, 0m).On(84, -1m, null).Assess();
        Assert.Equal((TargetResponse.NE, QueryCodes.ReappearedTooSmall), (assessment.Visits[^1].Target, assessment.Queries[0].Code));
    }

    [Fact]
    public void Where_nothing_would_progress_nothing_is_asked() =>
        Assert.DoesNotContain(Patient.WithTargets(2).With(Flag).Baseline(30m, 30m).On(42, 0m, 30m).On(84, -1m, 20m).Assess().Queries, q => q.Code == QueryCodes.ReappearedTooSmall);
}
