namespace Recist.Rules;

/// <summary>A departure found at baseline, with the reason.</summary>
internal readonly record struct BaselineIssue(ConformanceIssue Issue, Reason Reason);
