namespace Recist.Pipeline;

/// <summary>Names a visit to be taken back, as a person does.</summary>
/// <param name="Reader">The reader; null where the files name nobody.</param>
/// <param name="Label">Label as uploaded.</param>
/// <param name="Date">Date as uploaded, where the label is used twice; else null.</param>
/// <param name="Revision">Highest revision to take back; null for all that are there.</param>
public sealed record VisitName(string? Reader, string Label, string? Date, int? Revision);
