namespace Recist.Rules;

/// <summary>What a baseline lesion is, with the rule that says so.</summary>
internal sealed record MeasurabilityVerdict(Measurability Measurability, string Rule, Length? Size, decimal? LimitMm = null);
