namespace Recist.Rules;

/// <summary>An overall response with the rule that combined it.</summary>
/// <param name="Response">The response.</param>
/// <param name="Rule">Rule id.</param>
/// <param name="Decides">True where this rule, not one of its parts, is what the verdict hangs on.</param>
internal readonly record struct OverallVerdict(OverallResponse Response, string Rule, bool Decides = false);
