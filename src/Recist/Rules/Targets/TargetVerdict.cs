namespace Recist.Rules;

/// <summary>A target response with the rule that gave it.</summary>
internal readonly record struct TargetVerdict(TargetResponse Response, Reason Reason);
