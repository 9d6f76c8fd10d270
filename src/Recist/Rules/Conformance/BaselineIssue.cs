namespace Recist.Rules;

/// <summary>A departure found at baseline, with the reason.</summary>
internal sealed record BaselineIssue(ConformanceIssue Issue, Reason Reason);
