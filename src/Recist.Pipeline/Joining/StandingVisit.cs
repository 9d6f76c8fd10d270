namespace Recist.Pipeline;

/// <summary>The record that stands for a visit.</summary>
/// <param name="Record">As stored.</param>
/// <param name="Visit">As the rules see it: its label is unique in the history.</param>
internal sealed record StandingVisit(VisitRecord Record, Visit Visit);
