namespace Recist.Ingestion;

/// <summary>A sum of diameters that the source gives for a visit; in millimetres; compared, never used.</summary>
internal sealed record SuppliedSum(string? Label, ScanDate Date, decimal Sum, Place Place);
