namespace Recist.Pipeline;

/// <summary>A visit whose response was first computed, or changed, in a week.</summary>
/// <param name="Timeline">Whose.</param>
/// <param name="Visit">Visit key.</param>
/// <param name="Label">Label of the visit.</param>
/// <param name="Previous">Response code before the week; null where it is new.</param>
/// <param name="At">When it was last computed in the week.</param>
public sealed record WeekEntry(TimelineId Timeline, string Visit, string Label, string? Previous, DateTimeOffset At);
