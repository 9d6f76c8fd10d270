namespace Recist.Pipeline;

/// <summary>When the next scan is due.</summary>
internal static class NextScan
{
    /// <summary>The booked day where it is later than the last scan, else the protocol's interval after the last scan, else null.</summary>
    public static DateOnly? Of(ScanPlan? plan, Visit last) =>
        plan?.NextScan is { } booked && booked > last.Date.Latest ? booked
        : plan?.IntervalDays is { } days ? last.Date.Latest.AddDays(days)
        : null;
}
