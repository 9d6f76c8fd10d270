namespace Recist.Tests.Naive.Cases;

/// <summary>Response-level histories: no lesions, each visit with a response.</summary>
internal static class RandomGivenResponses
{
    public static PatientHistory Make(CaseRandom random, ResponseOptions options)
    {
        OverallResponse[] words = options.Criteria == Criteria.IRecist
            ? [OverallResponse.ICR, OverallResponse.IPR, OverallResponse.ISD, OverallResponse.NE, OverallResponse.IUPD, OverallResponse.ICPD]
            : [OverallResponse.CR, OverallResponse.PR, OverallResponse.SD, OverallResponse.NE, OverallResponse.PD];
        if (random.Percent(20))
        {
            words = options.Criteria == Criteria.IRecist
                ? [OverallResponse.ICR, OverallResponse.NonICRNonIUPD, OverallResponse.NE, OverallResponse.IUPD]
                : [OverallResponse.CR, OverallResponse.NonCRNonPD, OverallResponse.NE, OverallResponse.PD];
        }
        else if (random.Percent(10))
        {
            words = [OverallResponse.NED, OverallResponse.NED, OverallResponse.NE, words[^1]];
        }

        var calendar = RandomDates.Calendar(random);
        var visits = new List<Visit>();
        OverallResponse? last = null;
        for (var i = 0; i < calendar.Count; i++)
        {
            var response = last is { } same && random.Percent(35) ? same : random.Pick<OverallResponse>(words);
            var missed = random.Percent(6);
            visits.Add(new Visit("V" + i, calendar[i], i == 0 && random.Percent(80))
            {
                Missed = missed,
                GivenOverall = missed ? null : response,
            });
            last = response;
        }

        visits[0] = visits[0].IsBaseline ? visits[0] with { Missed = false, GivenOverall = null } : visits[0];
        return new("S", "1", "P", null, options, RandomDates.Make(random, calendar), [], [.. visits.OrderBy(v => v.Date)]);
    }
}
