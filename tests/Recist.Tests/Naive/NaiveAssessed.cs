namespace Recist.Tests.Naive;

/// <summary>One assessment that counts for the best response.</summary>
/// <param name="Day">Day number; the last possible day of a partial date.</param>
/// <param name="Days">Days since the reference date.</param>
/// <param name="Response">Worst response of that date.</param>
/// <param name="Visit">The visit that has it.</param>
internal sealed record NaiveAssessed(int Day, int Days, OverallResponse Response, NaiveVisit Visit);
