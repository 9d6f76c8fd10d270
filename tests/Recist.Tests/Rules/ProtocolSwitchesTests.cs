namespace Recist.Tests.Rules;

/// <summary>Where experts or charters differ: what the default makes of a history, and what each other value makes of it.</summary>
public class ProtocolSwitchesTests
{
    private static readonly Patient Return = Patient.WithTargets().Baseline(30m).On(42, 0m).On(84, 3m);

    [Fact]
    public void A_partial_response_is_arithmetic_at_each_visit_or_stays_until_progression()
    {
        // 100 -> 70 -> 70 -> 80: -20 % from baseline, +14.3 % from the nadir.
        var patient = Patient.WithTargets().Baseline(100m).On(42, 70m).On(84, 70m).On(126, 80m);
        Assert.Equal(("PR PR SD", "PR PR PR"), (Finals(patient), Finals(patient, new() { PartialResponsePersists = true })));
    }

    [Fact]
    public void One_stable_visit_between_two_partial_responses_breaks_the_confirmation_or_does_not() =>
        Assert.Equal(("SD", "PR"), (Confirmed("42 PR, 84 SD, 126 PR"), Confirmed("42 PR, 84 SD, 126 PR", new() { AcceptStableBetween = true })));

    [Theory]
    [InlineData("42 PR, 63 NE, 84 PR", 0, "SD")]
    [InlineData("42 PR, 63 NE, 84 PR", 1, "PR")] // the default
    [InlineData("42 PR, 56 NE, 70 NE, 84 PR", 1, "SD")]
    [InlineData("42 PR, 56 NE, 70 NE, 84 PR", 2, "PR")]
    public void So_many_not_evaluable_visits_may_lie_between(string responses, int most, string expected) =>
        Assert.Equal(expected, Confirmed(responses, new() { MaxNotEvaluableBetween = most }));

    [Fact]
    public void Disease_back_after_a_complete_response_is_progression_or_the_response_was_partial() =>
        Assert.Equal(("CR PD", "PR PR"), (Finals(Return), Finals(Return, new() { ReappearanceAfterCompleteIsProgression = false })));

    [Fact]
    public void A_single_node_back_at_10_mm_is_progression_or_the_response_was_partial()
    {
        // 20 -> 8 (normal) -> 10: +25 % and +2 mm.
        var patient = Patient.WithNodes().Baseline(20m).On(42, 8m).On(84, 10m);
        Assert.Equal(("CR PD", "PR PR"), (Finals(patient), Finals(patient, new() { ReappearanceAfterCompleteIsProgression = false })));
    }

    [Theory]
    [InlineData(CompleteThenPartial.Stable, "NE")] // the default
    [InlineData(CompleteThenPartial.Progression, "PD")]
    [InlineData(CompleteThenPartial.Partial, "PR")]
    public void A_complete_then_a_partial_response_reads_as_the_charter_says_and_is_always_asked_about(CompleteThenPartial option, string expected)
    {
        var patient = ResponseSequence.Read("12 CR, 40 PR", new() { CompleteThenPartial = option });
        Assert.Equal(expected, patient.Assess().Best.Confirmed.Code());
        Assert.Contains(patient.Assess().Queries, q => q.Code == QueryCodes.CompleteThenPartial);
    }

    [Fact]
    public void Growth_of_a_normal_node_is_no_disease_or_progression()
    {
        // 20 -> 4 -> 9: +125 % and +5 mm, below 10 mm.
        var patient = Patient.WithNodes().Baseline(20m).On(42, 4m).On(84, 9m);
        Assert.Equal(("CR CR", "CR PD"), (Finals(patient), Finals(patient, new() { NormalNodeGrowthIsProgression = true })));
    }

    [Fact]
    public void A_small_new_node_is_equivocal_or_new()
    {
        var patient = Patient.WithTargets().Baseline(30m).On(42, 30m).Where(v => v with
        {
            NewLesions = [new("L9", NewLesionStatus.Unequivocal) { IsNode = true, Diameter = Length.FromMillimetres(12m), ShortAxisAtBaseline = Length.FromMillimetres(8m) }],
        });
        Assert.Equal(("SD", "PD"), (Finals(patient), Finals(patient, new() { SmallNewNodeIsNew = true })));
    }

    [Fact]
    public void A_target_treated_on_study_is_not_evaluable_or_0_mm()
    {
        var patient = Patient.WithTargets(2).Baseline(30m, 20m).On(42, null, 0m).State("T1", MeasurementState.Treated);
        Assert.Equal(("NE", "CR"), (Finals(patient), Finals(patient, new() { TreatedTargetIsAbsent = true })));
    }

    [Theory]
    [InlineData("60 40", "30 -", "NE", "PR")] // 30 to 70 of 100
    [InlineData("60 40", "30.0001 -", "NE", "NE")] // up to 70.0001
    [InlineData("60 40", "0 -", "NE", "NE")] // never CR
    [InlineData("90 10", "80 -", "NE", "SD")] // 80 to 90 of 100
    public void A_missing_target_leaves_the_visit_not_evaluable_or_is_accepted_where_it_cannot_matter(string baseline, string visit, string usual, string accepted)
    {
        var patient = Patient.WithTargets(2).Baseline(Patient.Mm(baseline)).On(42, Patient.Mm(visit));
        Assert.Equal((usual, accepted), (Finals(patient), Finals(patient, new() { AcceptMissingTargetThatCannotMatter = true })));
    }

    [Fact]
    public void The_5_mm_of_mRECIST_are_needed_or_not()
    {
        var patient = Patient.WithTargets().Baseline(20m).On(42, 24m);
        Assert.Equal(("SD", "PD"), (Finals(patient, new() { Criteria = Criteria.MRecistHcc }), Finals(patient, new() { Criteria = Criteria.MRecistHcc, MRecistNeeds5Mm = false })));
    }

    [Fact]
    public void A_target_that_is_back_but_too_small_is_progression_or_asked_about()
    {
        var patient = Patient.WithTargets().Baseline(30m).On(42, 0m).On(84, -1m);
        Assert.Equal(("CR PD", "CR PR"), (Finals(patient), Finals(patient, new() { QueryReappearedTooSmall = true })));
        Assert.Contains(patient.With(new() { QueryReappearedTooSmall = true }).Assess().Queries, q => q.Code == QueryCodes.ReappearedTooSmall);
    }

    [Fact]
    public void A_non_target_present_beside_one_not_evaluated_is_not_evaluable_or_non_CR()
    {
        var patient = Patient.WithNonTargets(2).Baseline().On(42).NonTargets(("NT1", NonTargetStatus.Present), ("NT2", NonTargetStatus.NotEvaluated));
        Assert.Equal(("NE", "Non-CR/Non-PD"), (Finals(patient), Finals(patient, new() { PartlyEvaluatedNonTargetIsNonCR = true })));
    }

    [Fact]
    public void A_complete_response_with_an_equivocal_finding_stands_or_is_withheld()
    {
        var patient = Patient.WithTargets().Baseline(30m).On(42, 0m).New("L9", NewLesionStatus.Equivocal);
        Assert.Equal(("CR", "PR"), (Finals(patient), Finals(patient, new() { WithholdCompleteWithEquivocal = true })));
    }

    private static string Finals(Patient patient, ResponseOptions? options = null) => string.Join(' ', patient.With(options ?? new())
        .Assess().Visits.Where(v => v.OverallFinal is not null).Select(v => v.OverallFinal!.Value.Code()));

    private static string Confirmed(string responses, ResponseOptions? options = null) => ResponseSequence.Confirmed(responses, options);
}
