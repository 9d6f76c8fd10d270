namespace Recist;

/// <summary>How long a patient was followed until an event, or until follow-up ends without one.</summary>
/// <param name="Start">Where the time begins.</param>
/// <param name="Date">Day of the event or of the censoring.</param>
/// <param name="IsEvent">False where the patient is censored.</param>
/// <param name="Reason">Why it ends there.</param>
public sealed record TimeToEvent(ScanDate Start, ScanDate Date, bool IsEvent, EndpointReason Reason)
{
    /// <summary>Plain difference in days from <see cref="Start"/> to <see cref="Date"/>.</summary>
    public int Days => Date.DaysSince(Start);

    /// <summary>The rule with the dates and limits it compared.</summary>
    public required Reason Why { get; init; }
}
