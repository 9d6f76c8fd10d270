namespace Recist.Tests.Rules;

public class ProgressionFromNadirTests
{
    // The nadir is the baseline sum here. 20 % decides from 25 mm on, 5 mm below it.
    [Theory]
    [InlineData("100.0", "119.9999", TargetResponse.SD)]
    [InlineData("100.0", "120.0000", TargetResponse.PD)]
    [InlineData("100.0", "120.0001", TargetResponse.PD)]
    [InlineData("25.0", "29.9999", TargetResponse.SD)]
    [InlineData("25.0", "30.0000", TargetResponse.PD)]
    [InlineData("20.0", "24.0000", TargetResponse.SD)] // +20 %, only +4 mm
    [InlineData("20.0", "24.9999", TargetResponse.SD)]
    [InlineData("20.0", "25.0000", TargetResponse.PD)]
    [InlineData("30.0", "35.0000", TargetResponse.SD)] // +5 mm, only +16.7 %
    [InlineData("30.0", "35.9999", TargetResponse.SD)]
    [InlineData("30.0", "36.0000", TargetResponse.PD)]
    [InlineData("33.3", "39.9600", TargetResponse.PD)] // exactly +20 %
    [InlineData("33.3", "39.9599", TargetResponse.SD)]
    public void Progression_needs_20_percent_and_5_mm_above_nadir(string nadir, string sum, TargetResponse expected) =>
        Assert.Equal(expected, Patient.WithTargets().Baseline(Patient.Mm(nadir)).On(42, Patient.Mm(sum)).Last().Target);

    [Theory]
    [InlineData("4.9999", TargetResponse.PR)]
    [InlineData("5.0000", TargetResponse.PD)]
    public void From_a_nadir_of_0_only_the_5_mm_matter(string sum, TargetResponse expected)
    {
        // A non-target is still there, so the visit at 0 mm is no overall CR and reappearance does not decide.
        var visit = Patient.WithTargets().Also(Patient.NonTarget("NT1")).Baseline(50m).NonTargets(("NT1", NonTargetStatus.Present))
            .On(42, 0m).NonTargets(("NT1", NonTargetStatus.Present))
            .On(84, Patient.Mm(sum)).NonTargets(("NT1", NonTargetStatus.Present)).Last();
        Assert.Equal((expected, null), (visit.Target, visit.PercentFromNadir));
    }

    [Theory]
    [InlineData(Criteria.MRecistHcc, true, "20.0", "24.9999", TargetResponse.SD)]
    [InlineData(Criteria.MRecistHcc, true, "20.0", "25.0000", TargetResponse.PD)]
    [InlineData(Criteria.MRecistHcc, false, "20.0", "23.9999", TargetResponse.SD)]
    [InlineData(Criteria.MRecistHcc, false, "20.0", "24.0000", TargetResponse.PD)]
    [InlineData(Criteria.MRecistHcc, false, "20.0", "24.0001", TargetResponse.PD)]
    [InlineData(Criteria.Recist10, true, "20.0", "23.9999", TargetResponse.SD)] // no 5 mm, whatever the option of mRECIST
    [InlineData(Criteria.Recist10, true, "20.0", "24.0000", TargetResponse.PD)]
    [InlineData(Criteria.Recist10, true, "30.0", "35.9999", TargetResponse.SD)]
    [InlineData(Criteria.Recist11, false, "20.0", "24.9999", TargetResponse.SD)] // the option is for mRECIST alone
    public void RECIST_1_0_has_no_5_mm_and_mRECIST_by_an_option(Criteria criteria, bool needs5Mm, string nadir, string sum, TargetResponse expected) =>
        Assert.Equal(expected, Patient.WithTargets().With(new() { Criteria = criteria, MRecistNeeds5Mm = needs5Mm })
            .Baseline(Patient.Mm(nadir)).On(42, Patient.Mm(sum)).Last().Target);

    [Theory]
    [InlineData("0", TargetResponse.CR)]
    [InlineData("0.0001", TargetResponse.PD)]
    public void Without_the_5_mm_any_growth_from_0_is_progression(string sum, TargetResponse expected) =>
        Assert.Equal(expected, Patient.WithTargets().Also(Patient.NonTarget("NT1")).By(Criteria.Recist10).Baseline(50m).NonTargets(("NT1", NonTargetStatus.Present))
            .On(42, 0m).NonTargets(("NT1", NonTargetStatus.Present))
            .On(84, Patient.Mm(sum)).NonTargets(("NT1", NonTargetStatus.Present)).Last().Target);

    [Fact]
    public void It_is_judged_against_the_nadir_and_outranks_a_partial_response()
    {
        // 100 -> 36 -> 45: -55 % from baseline, +25 % and +9 mm from the nadir.
        var visit = Patient.WithTargets().Baseline(100m).On(42, 36m).On(84, 45m).Last();
        Assert.Equal((TargetResponse.PD, -55m, 25m), (visit.Target, visit.PercentFromBaseline, visit.PercentFromNadir));
    }

    [Fact]
    public void Growth_of_one_lesion_is_irrelevant_while_the_sum_does_not_progress() =>
        Assert.Equal(TargetResponse.SD, Patient.WithTargets(2).Baseline(50m, 20m).On(42, 40m, 35m).Last().Target);

    [Fact]
    public void Three_decimals_that_binary_fractions_add_wrongly_are_exact() =>
        Assert.Equal(TargetResponse.PD, Patient.WithTargets(3).Baseline(8.1m, 8.2m, 8.7m).On(42, 10.1m, 10.2m, 9.7m).Last().Target); // 25.0 -> 30.0

    [Fact]
    public void The_reason_names_sum_nadir_its_visit_and_the_limit()
    {
        var reason = Patient.WithTargets().Baseline(100m).On(42, 36m).On(84, 45m).Last().Reasons[0];
        Assert.Equal(RuleIds.TargetPd, reason.Rule);
        Assert.Equal(
            [new("sumMm", "45"), new("baselineMm", "100"), new("nadirMm", "36"), new("nadirVisit", "Day 42"), new("limitMm", "43.2"), new("pctFromNadir", "25")],
            reason.Facts);
    }

    [Theory]
    [InlineData("10", "15")] // 5 mm is more than 20 %
    [InlineData("25", "30")] // both
    [InlineData("50", "60")] // 20 % is more than 5 mm
    public void The_limit_in_the_reason_is_the_higher_of_the_two(string nadir, string limit) =>
        Assert.Contains(new Fact("limitMm", limit), Patient.WithTargets().Baseline(Patient.Mm(nadir)).On(42, 90m).Last().Reasons[0].Facts);
}
