namespace Recist;

/// <summary>One number, date or label that a rule compared.</summary>
/// <param name="Name">What it is, in camelCase: <c>sumMm</c>, <c>nadirMm</c>, <c>limitMm</c>, <c>days</c>, <c>visit</c>.</param>
/// <param name="Value">Its value: invariant text of an exact decimal, an ISO date, or a label.</param>
public readonly record struct Fact(string Name, string Value);
