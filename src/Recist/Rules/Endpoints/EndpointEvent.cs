namespace Recist.Rules;

/// <summary>An event that ends a time to event, before it is known whether something censors it.</summary>
/// <param name="Date">The day that is reported.</param>
/// <param name="SeenOn">Day of the visit or of the death: what the gap of missed visits is measured to.</param>
/// <param name="Reason">What it is.</param>
/// <param name="Visit">Label of the visit that showed it; null for a death.</param>
internal readonly record struct EndpointEvent(ScanDate Date, ScanDate SeenOn, EndpointReason Reason, string? Visit = null)
{
    /// <summary>The earlier of two by the days that are reported; of one day the progression, which was seen while the patient lived.</summary>
    public static EndpointEvent? Earlier(EndpointEvent? progression, EndpointEvent? death) =>
        progression is { } p && death is { } d ? (d.Date.DaysSince(p.Date) < 0 ? d : p) : progression ?? death;
}
