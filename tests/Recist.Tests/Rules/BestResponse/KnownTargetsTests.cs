namespace Recist.Tests.Rules;

/// <summary>Without measured disease neither SD nor PR is a best response, under every criteria set (RECIST 1.1 Table 2, footnote).</summary>
public class KnownTargetsTests
{
    public static TheoryData<Criteria> EveryCriteria => [.. Enum.GetValues<Criteria>()];

    [Theory]
    [MemberData(nameof(EveryCriteria))]
    public void A_CR_of_non_targets_that_is_not_confirmed_counts_as_neither(Criteria criteria)
    {
        // The field case: gone at day 42, unequivocal progression at day 84.
        var assessment = Course(criteria, (42, NonTargetStatus.Absent), (84, NonTargetStatus.UnequivocalProgression)).Assess();
        Assert.Equal((Word(criteria, OverallResponse.CR), Neither(criteria)), (assessment.Best.Unconfirmed, assessment.Best.Confirmed));
        Assert.Equal(RuleIds.BestNonCrNonPd, assessment.Best.Reasons[1].Rule);
        Assert.Null(assessment.Endpoints.StableDuration);
        Assert.Null(assessment.Endpoints.TimeToResponse);
        Assert.Null(assessment.Endpoints.ResponseDuration);
        Assert.Equal((false, true), (assessment.Endpoints.ObjectiveResponse!.Reached, assessment.Endpoints.DiseaseControl!.Reached));
    }

    [Theory]
    [MemberData(nameof(EveryCriteria))]
    public void So_it_does_without_a_second_scan_and_before_one_that_cannot_be_judged(Criteria criteria)
    {
        Assert.Equal(Neither(criteria), Course(criteria, (42, NonTargetStatus.Absent)).Assess().Best.Confirmed);
        Assert.Equal(Neither(criteria), Course(criteria, (42, NonTargetStatus.Absent), (84, NonTargetStatus.NotEvaluated)).Assess().Best.Confirmed);
        Assert.Equal(Neither(criteria), Course(criteria, (42, NonTargetStatus.Absent), (60, NonTargetStatus.Absent)).Assess().Best.Confirmed);
    }

    [Theory]
    [MemberData(nameof(EveryCriteria))]
    public void Too_early_it_counts_as_NE_or_PD_as_everywhere(Criteria criteria)
    {
        Assert.Equal(OverallResponse.NE, Course(criteria, (41, NonTargetStatus.Absent)).Assess().Best.Confirmed);
        var progressed = criteria switch
        {
            Criteria.IRecist => OverallResponse.IUPD,
            Criteria.ImRecist => OverallResponse.NonCRNonPD, // non-targets do not progress by themselves: day 84 is a second visit of the kind
            _ => OverallResponse.PD,
        };
        Assert.Equal(progressed, Course(criteria, (41, NonTargetStatus.Absent), (84, NonTargetStatus.UnequivocalProgression)).Assess().Best.Confirmed);
    }

    [Theory]
    [MemberData(nameof(EveryCriteria))]
    public void A_CR_withheld_for_an_equivocal_finding_is_no_PR(Criteria criteria)
    {
        var options = new ResponseOptions { Criteria = criteria, ConfirmationRequired = false, WithholdCompleteWithEquivocal = true };
        var assessment = Course(criteria, (42, NonTargetStatus.Absent)).With(options).New("NL1", NewLesionStatus.Equivocal).Assess();
        Assert.Equal((Neither(criteria), Neither(criteria)), (assessment.Visits[^1].OverallFinal!.Value, assessment.Best.Unconfirmed));
        Assert.Equal(RuleIds.OverallCrWithheld, assessment.Visits[^1].Reasons[0].Rule);
        Assert.Equal((false, null), (assessment.Endpoints.ObjectiveResponse!.Reached, assessment.Endpoints.TimeToResponse));
    }

    [Theory]
    [MemberData(nameof(EveryCriteria))]
    public void A_CR_after_which_disease_is_back_is_no_PR(Criteria criteria)
    {
        var options = new ResponseOptions { Criteria = criteria, ReappearanceAfterCompleteIsProgression = false };
        var assessment = Course(criteria, (42, NonTargetStatus.Absent), (84, NonTargetStatus.Absent), (126, NonTargetStatus.Present)).With(options).Assess();
        Assert.All(assessment.Visits.Skip(1), v => Assert.Equal(Neither(criteria), v.OverallFinal));
        Assert.Equal((Neither(criteria), false), (assessment.Best.Confirmed, assessment.Endpoints.ObjectiveResponse!.Reached));
        Assert.Contains(new("reads", Neither(criteria).Code()), assessment.Visits[1].Reasons[0].Facts);
    }

    [Theory]
    [MemberData(nameof(EveryCriteria))]
    public void A_withheld_CR_after_a_CR_is_no_PR_after_a_CR(Criteria criteria)
    {
        var options = new ResponseOptions { Criteria = criteria, WithholdCompleteWithEquivocal = true, CompleteThenPartial = CompleteThenPartial.Progression };
        var assessment = Course(criteria, (42, NonTargetStatus.Absent), (84, NonTargetStatus.Absent)).With(options).New("NL1", NewLesionStatus.Equivocal).Assess();
        Assert.Equal(Neither(criteria), assessment.Best.Confirmed);
        Assert.False(assessment.Endpoints.Pfs!.IsEvent);
        Assert.DoesNotContain(assessment.Queries, q => q.Code == QueryCodes.CompleteThenPartial);
    }

    [Theory]
    [MemberData(nameof(EveryCriteria))]
    public void With_a_target_SD_and_PR_stay_what_they_are(Criteria criteria)
    {
        var patient = Patient.WithTargets().By(criteria).Baseline(30m).On(42, 0m);
        Assert.Equal(Word(criteria, OverallResponse.SD), patient.Assess().Best.Confirmed);
        var withheld = patient.With(patient.Options with { WithholdCompleteWithEquivocal = true }).New("NL1", NewLesionStatus.Equivocal);
        Assert.Equal(Word(criteria, OverallResponse.PR), withheld.Last().OverallFinal);
    }

    [Theory]
    [InlineData("42 CR, 84 PD", "SD", true)] // as admiralonco: nothing tells
    [InlineData("42 CR, 84 NE", "SD", true)]
    [InlineData("42 CR, 84 Non-CR/Non-PD, 126 PD", "Non-CR/Non-PD", false)]
    [InlineData("42 Non-CR/Non-PD, 84 CR", "Non-CR/Non-PD", false)]
    [InlineData("20 Non-CR/Non-PD, 84 CR", "Non-CR/Non-PD", false)]
    [InlineData("42 CR, 84 SD", "SD", false)]
    [InlineData("42 CR, 84 PR, 126 PD", "SD", false)]
    [InlineData("42 CR, 84 SD, 126 Non-CR/Non-PD", "SD", false)] // the source contradicts itself
    public void Where_responses_alone_are_given_their_words_tell(string visits, string expected, bool unknown)
    {
        var best = ResponseSequence.Read(visits).Assess().Best;
        Assert.Equal(expected, best.Confirmed.Code());
        Assert.Equal(unknown, best.Reasons[1].Facts.Contains(new("targets", "unknown")));
    }

    [Theory]
    [InlineData("42 iCR, 84 Non-iCR/Non-iUPD, 126 iUPD", "Non-iCR/Non-iUPD")]
    [InlineData("42 iCR, 84 iUPD", "iSD")]
    [InlineData("42 iCR, 84 iSD", "iSD")]
    public void In_the_words_of_iRECIST_too(string visits, string expected) => Assert.Equal(expected, ResponseSequence.Confirmed(visits, Immune.Options));

    private static Patient Course(Criteria criteria, params (int Day, NonTargetStatus Status)[] visits) => visits.Aggregate(
        Patient.WithNonTargets().By(criteria).Baseline().NonTargets(("NT1", NonTargetStatus.Present)),
        (patient, visit) => patient.On(visit.Day).NonTargets(("NT1", visit.Status)));

    private static OverallResponse Neither(Criteria criteria) => criteria == Criteria.IRecist ? OverallResponse.NonICRNonIUPD : OverallResponse.NonCRNonPD;

    private static OverallResponse Word(Criteria criteria, OverallResponse recist) => (criteria, recist) switch
    {
        (Criteria.IRecist, OverallResponse.CR) => OverallResponse.ICR,
        (Criteria.IRecist, OverallResponse.PR) => OverallResponse.IPR,
        (Criteria.IRecist, OverallResponse.SD) => OverallResponse.ISD,
        _ => recist,
    };
}
