namespace Recist.Tests.Properties;

/// <summary>How best response and endpoints must lie to the visits and to each other.</summary>
public class BestAndEndpointTests
{
    private static readonly OverallResponse[][] BestFirst =
    [
        [OverallResponse.CR, OverallResponse.ICR], [OverallResponse.PR, OverallResponse.IPR], [OverallResponse.SD, OverallResponse.ISD],
        [OverallResponse.NonCRNonPD, OverallResponse.NonICRNonIUPD], [OverallResponse.NED],
        [OverallResponse.PD, OverallResponse.ICPD], [OverallResponse.IUPD], [OverallResponse.NE],
    ];

    public static TheoryData<Criteria> All => Histories.All;

    [Theory]
    [MemberData(nameof(All))]
    public void The_best_response_is_not_better_than_the_best_visit_nor_the_confirmed_one_than_the_unconfirmed(Criteria criteria) => Histories.Each(criteria, (history, _) =>
    {
        var assessment = ResponseAssessor.Assess(history);
        var best = assessment.Visits.Where(v => v.OverallFinal is not null).Select(v => Rank(v.OverallFinal!.Value)).DefaultIfEmpty(BestFirst.Length - 1).Min();
        Assert.True(Rank(assessment.Best.Unconfirmed) >= best);
        Assert.True(Rank(assessment.Best.Confirmed) >= Rank(assessment.Best.Unconfirmed)
            || (assessment.Best.Unconfirmed is OverallResponse.NE or OverallResponse.IUPD && history.Options.StableMinDays > 0));
    });

    [Theory]
    [MemberData(nameof(All))]
    public void Progression_free_survival_is_not_longer_than_survival(Criteria criteria)
    {
        var compared = 0;
        Histories.Each(criteria, (history, _) =>
        {
            if (history.Dates.Death is not { } death || history.Dates.Start > death || history.Visits.Any(v => v.Date > death || v.Measurements.Any(m => m.Date > death)))
            {
                return;
            }

            var ends = ResponseAssessor.Assess(history).Endpoints;
            foreach (var time in new[] { ends.Pfs, ends.Ttp, ends.IPfs, ends.StableDuration }.OfType<TimeToEvent>())
            {
                Assert.True(time.Days <= ends.Os!.Days, $"{time.Days} and {ends.Os!.Days} days");
                compared++;
            }
        });
        Assert.True(compared > 500, $"Only {compared} were compared.");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void No_endpoint_has_negative_days_wherever_start_and_reference_lie(Criteria criteria)
    {
        var durations = 0;
        Histories.Each(criteria, (history, number) =>
        {
            var start = Naive.Cases.RandomDates.Day(number % 7 * 14);
            foreach (var reference in new[] { -43, -14, -1, 0, 1, 14, 43, 84 })
            {
                var dates = history.Dates with { Start = start, Reference = ScanDate.From(start.Latest.AddDays(reference)) };
                var ends = ResponseAssessor.Assess(history with { Dates = dates }).Endpoints;
                foreach (var days in new[] { ends.Pfs?.Days, ends.Ttp?.Days, ends.Os?.Days, ends.IPfs?.Days, ends.TimeToResponse?.Days, ends.ResponseDuration?.Days, ends.StableDuration?.Days })
                {
                    Assert.True(days is null or >= 0, $"{days} days, reference {reference} days after the start");
                }

                durations += ends.ResponseDuration is null ? 0 : 1;
            }
        });
        Assert.True(durations > 500, $"Only {durations} had a duration of response.");
    }

    /// <summary>Only a censoring by its own rule stands between the two: an event that came too late, or a course without a baseline.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void A_best_response_of_progression_is_an_event_of_progression_free_survival(Criteria criteria)
    {
        var progressed = 0;
        Histories.Each(criteria, (history, _) =>
        {
            var assessment = ResponseAssessor.Assess(history);
            if (assessment.Best.Unconfirmed is not (OverallResponse.PD or OverallResponse.ICPD) && assessment.Best.Confirmed is not (OverallResponse.PD or OverallResponse.ICPD))
            {
                return;
            }

            var pfs = assessment.Endpoints.Pfs!;
            Assert.True(pfs.IsEvent || pfs.Reason is EndpointReason.NoBaseline or EndpointReason.MissedVisits, $"PD, and PFS {pfs.Reason}");
            progressed++;
        });
        Assert.True(progressed > 150, $"Only {progressed} progressed.");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void No_time_ends_after_death(Criteria criteria)
    {
        var compared = 0;
        Histories.Each(criteria, (history, _) =>
        {
            var assessment = ResponseAssessor.Assess(history with { Options = history.Options with { ProgressionDateIsLastScan = true } });
            if (history.Dates.Death is not { } death)
            {
                return;
            }

            foreach (var time in new[] { assessment.Endpoints.Pfs, assessment.Endpoints.Ttp, assessment.Endpoints.IPfs }.OfType<TimeToEvent>().Where(t => t.IsEvent))
            {
                Assert.True(time.Date.DaysSince(death) <= 0 || time.Days == 0, $"{time.Date}, death {death}");
                compared++;
            }
        });
        Assert.True(compared > 150, $"Only {compared} were compared.");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Only_a_response_has_a_duration_and_a_time_to_it(Criteria criteria) => Histories.Each(criteria, (history, _) =>
    {
        var ends = ResponseAssessor.Assess(history).Endpoints;
        var responded = ends.ObjectiveResponse?.Reached == true;
        Assert.Equal((responded, responded), (ends.ResponseDuration is not null, ends.TimeToResponse is not null));
        Assert.True(!responded || (ends.DiseaseControl!.Reached && ends.ClinicalBenefit!.Reached));
    });

    private static int Rank(OverallResponse response) => Array.FindIndex(BestFirst, same => same.Contains(response));
}
