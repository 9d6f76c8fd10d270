namespace Recist.Ingestion;

/// <summary>One part of a lesion that has split.</summary>
/// <param name="Part">Id of the part; that of the whole where one part kept it.</param>
/// <param name="Whole">Id of the lesion, or of the part that split further.</param>
/// <param name="Label">Visit at which the source says so; null where it says none.</param>
/// <param name="Since">Day on which the source says so; null where it says none.</param>
internal sealed record PartOf(string Part, string Whole, string? Label = null, ScanDate? Since = null);
