namespace Recist.Pipeline;

/// <summary>What an upload waits for.</summary>
/// <param name="For">In words, for example <c>the TR table of the same study</c>.</param>
/// <param name="Until">When it is refused, or read alone, if that does not come.</param>
public sealed record PartnerWait(string For, DateTimeOffset Until);
