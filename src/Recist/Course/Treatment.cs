namespace Recist;

/// <summary>One drug of the course.</summary>
/// <param name="Drug">Name as uploaded.</param>
/// <param name="DrugClass">Class as uploaded, or null.</param>
/// <param name="Start">First day, or null.</param>
/// <param name="End">Last day, or null where it goes on or is not known.</param>
public sealed record Treatment(string Drug, string? DrugClass = null, ScanDate? Start = null, ScanDate? End = null);
