namespace Recist;

/// <summary>When scans are planned; feeds "your next scan" and the weekly list of overdue patients.</summary>
/// <param name="NextScan">Day of the next scan where one is booked.</param>
/// <param name="IntervalDays">Days between scans by protocol.</param>
/// <param name="WindowDays">Days that a scan may be early or late.</param>
public sealed record ScanPlan(DateOnly? NextScan = null, int? IntervalDays = null, int? WindowDays = null);
