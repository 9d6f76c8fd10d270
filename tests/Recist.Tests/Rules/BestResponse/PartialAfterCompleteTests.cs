namespace Recist.Tests.Rules;

public class PartialAfterCompleteTests
{
    private static readonly ResponseOptions Progression = new() { CompleteThenPartial = CompleteThenPartial.Progression };
    private static readonly ResponseOptions ImmuneProgression = Progression with { Criteria = Criteria.IRecist };

    [Theory]
    [InlineData("42 CR, 84 PR", "SD", "84 event progression")] // CR then PD: the minimum duration of SD was met
    [InlineData("35 CR, 40 PR", "PD", "40 event progression")] // and here it was not
    [InlineData("42 CR, 84 PR, 126 PR", "SD", "84 event progression")] // the later PR confirms nothing
    [InlineData("42 CR, 84 CR, 126 PR, 168 PR", "CR", "126 event progression")]
    [InlineData("42 CR, 84 NE, 126 PR, 168 CR", "SD", "126 event progression")]
    [InlineData("42 PR, 84 CR, 126 PR", "PR", "126 event progression")]
    [InlineData("42 PR, 84 CR", "PR", "84 censored no-event")]
    [InlineData("42 CR, 84 PD, 126 PR", "SD", "84 event progression")]
    [InlineData("-20 CR, 84 PR, 126 PR", "PR", "126 censored no-event")] // a CR that does not count is none
    public void It_counts_as_progression_in_best_response_and_survival(string visits, string best, string survival)
    {
        var assessment = Course.Read(visits, options: Progression).Assess();
        Assert.Equal((best, survival, survival), (assessment.Best.Confirmed.Code(), assessment.Endpoints.Pfs.Text(), assessment.Endpoints.Ttp.Text()));
    }

    [Theory]
    [InlineData("42 CR, 84 CR, 126 PR, 168 PR", true)]
    [InlineData("42 CR, 84 PR", false)]
    public void It_ends_the_response_and_leaves_its_beginning(string visits, bool confirmed)
    {
        var ends = Course.Endpoints(visits, options: Progression with { ConfirmationRequired = confirmed });
        Assert.Equal((42, confirmed ? "84 event progression" : "42 event progression"), (ends.TimeToResponse!.Days, ends.ResponseDuration.Text()));
    }

    [Fact]
    public void The_visit_keeps_its_word_and_says_what_it_counts_as()
    {
        var patient = Course.Read("42 CR, 84 PR, 126 PR", options: Progression);
        foreach (var day in new[] { 84, 126 })
        {
            var visit = patient.At(day);
            Assert.Equal((OverallResponse.PR, OverallResponse.PR, OverallResponse.PD, true), (visit.Overall, visit.OverallFinal, visit.Counted, visit.CountsAsProgression));
            Assert.Equal((RuleIds.BestPrAfterCr, new Fact("completeAt", "Day 42")), (visit.Reasons[^1].Rule, visit.Reasons[^1].Facts[0]));
        }

        Assert.False(patient.At(42).CountsAsProgression);
    }

    [Fact]
    public void It_is_asked_about_all_the_same() =>
        Assert.Equal("Day 84", Course.Read("42 CR, 84 PR, 126 PR", options: Progression).Assess().Queries.Single(q => q.Code == QueryCodes.CompleteThenPartial).Visit);

    [Theory]
    [InlineData(CompleteThenPartial.Stable)]
    [InlineData(CompleteThenPartial.Partial)]
    public void By_the_other_readings_nothing_progresses(CompleteThenPartial option) =>
        Assert.Equal("126 censored no-event", Course.Endpoints("42 CR, 84 PR, 126 PR", options: new() { CompleteThenPartial = option }).Pfs.Text());

    [Fact]
    public void Of_one_day_the_worst_response_decides()
    {
        var patient = ResponseSequence.Read("42 CR, 42 PR, 84 PR, 126 PR", Progression);
        var labelled = patient with { Visits = [.. patient.Visits.Select((v, i) => v with { Label = "V" + i })] };
        Assert.DoesNotContain(labelled.Assess().Visits, v => v.CountsAsProgression);
    }

    [Fact]
    public void In_iRECIST_it_is_an_unconfirmed_progression()
    {
        var assessment = Course.Read("42 iCR, 84 iPR, 126 iPR", options: ImmuneProgression).Assess();
        Assert.Equal(("iSD", "84 event progression", "84 event unconfirmed-progression"),
            (assessment.Best.Confirmed.Code(), assessment.Endpoints.Pfs.Text(), assessment.Endpoints.IPfs.Text()));
        Assert.Equal("84 event progression", Course.Endpoints("42 iCR, 84 iPR, 126 iCPD", options: ImmuneProgression).IPfs.Text());
    }

    [Fact]
    public void Where_lesions_are_recorded_one_must_be_seen()
    {
        var two = Patient.WithTargets().Also(Patient.NonTarget("NT1")).With(Progression).Baseline(100m).NonTargets(("NT1", NonTargetStatus.Present))
            .On(42, 0m).NonTargets(("NT1", NonTargetStatus.Absent));
        Assert.False(two.On(84, 0m).NonTargets(("NT1", NonTargetStatus.NotEvaluated)).Last().CountsAsProgression);
        var marker = Patient.WithTargets().With(Progression).Baseline(100m).Where(v => v with { Markers = TumourMarkers.Elevated })
            .On(42, 0m).Where(v => v with { Markers = TumourMarkers.Normal }).On(84, 0m).Where(v => v with { Markers = TumourMarkers.Elevated });
        Assert.Equal((OverallResponse.PR, false), (marker.Last().OverallFinal, marker.Last().CountsAsProgression));
        Assert.Equal("84 censored no-event", marker.Assess().Endpoints.Pfs.Text());
    }
}
