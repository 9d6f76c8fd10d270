namespace Recist.Ingestion;

/// <summary>A visit, or one finding of it, as one place of a file gives it.</summary>
/// <param name="Label">Label of the visit; null where the source has none.</param>
/// <param name="Visit">What is said; its label is not yet final.</param>
/// <param name="Place">Where it is said.</param>
internal sealed record VisitPart(string? Label, Visit Visit, Place Place);
