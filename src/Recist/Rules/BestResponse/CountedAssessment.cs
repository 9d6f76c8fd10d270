namespace Recist.Rules;

/// <summary>One day's response as the best response sees it.</summary>
/// <param name="Response">The worst response of that day.</param>
/// <param name="Day">Days since the reference date; not negative.</param>
/// <param name="Visit">Label of its visit.</param>
internal sealed record CountedAssessment(OverallResponse Response, int Day, string Visit);
