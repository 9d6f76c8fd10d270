namespace Recist.Pipeline;

/// <summary>A person's wish to take an upload back, kept with the upload until every timeline has it.</summary>
/// <param name="By">Who.</param>
/// <param name="At">When, with the offset of the clinic's zone.</param>
/// <param name="Reason">Why.</param>
public sealed record Withdrawal(Actor By, DateTimeOffset At, string Reason);
