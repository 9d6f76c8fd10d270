namespace Recist.Rules;

/// <summary>A non-target response with the rule that gave it.</summary>
internal readonly record struct NonTargetVerdict(NonTargetResponse Response, Reason Reason);
