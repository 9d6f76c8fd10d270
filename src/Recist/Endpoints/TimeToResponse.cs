namespace Recist;

/// <summary>When the response that counts was first seen.</summary>
/// <param name="Start">Where the time begins.</param>
/// <param name="Date">Day of the first CR or PR that counts.</param>
/// <param name="Visit">Label of its visit.</param>
public sealed record TimeToResponse(ScanDate Start, ScanDate Date, string Visit)
{
    /// <summary>Plain difference in days from <see cref="Start"/> to <see cref="Date"/>.</summary>
    public int Days => Date.DaysSince(Start);

    /// <summary>The rule with the dates it compared.</summary>
    public required Reason Why { get; init; }
}
