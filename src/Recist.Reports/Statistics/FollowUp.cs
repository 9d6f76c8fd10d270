namespace Recist.Reports.Statistics;

/// <summary>How long one patient was followed.</summary>
/// <param name="Days">Days from the start; 0 or more.</param>
/// <param name="IsEvent">False where the patient is censored on that day.</param>
public readonly record struct FollowUp(int Days, bool IsEvent);
