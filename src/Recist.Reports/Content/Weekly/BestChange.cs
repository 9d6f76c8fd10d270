namespace Recist.Reports.Content.Weekly;

/// <summary>The best change from baseline of a course: the lowest at a visit up to the first progression that stands: an iUPD, or a PD that imRECIST negates, ends nothing.</summary>
internal static class BestChange
{
    /// <summary>In percent; null where no later visit has a complete sum to compare.</summary>
    public static decimal? Of(Assessment assessment)
    {
        var first = assessment.Visits.Select((v, i) => (v, i)).Where(x => x.v.Counted is OverallResponse.PD or OverallResponse.ICPD).Select(x => x.i).DefaultIfEmpty(assessment.Visits.Length - 1).First();
        return assessment.Visits.Take(first + 1)
            .Where(v => !v.Visit.IsBaseline && v.PercentFromBaseline is not null)
            .Select(v => v.PercentFromBaseline)
            .Min();
    }
}
