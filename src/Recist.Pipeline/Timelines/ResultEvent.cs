namespace Recist.Pipeline;

/// <summary>A response that was first computed, or changed.</summary>
/// <param name="Visit">Visit key.</param>
/// <param name="Label">Label of the visit.</param>
/// <param name="Previous">Response code before; null where it is new.</param>
/// <param name="At">When it was computed.</param>
public sealed record ResultEvent(string Visit, string Label, string? Previous, DateTimeOffset At);
