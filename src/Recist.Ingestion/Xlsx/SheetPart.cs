namespace Recist.Ingestion;

/// <summary>A sheet as the workbook lists it.</summary>
/// <param name="Name">Its name on the tab.</param>
/// <param name="IsHidden">True where it is hidden, in either way that spreadsheets have.</param>
/// <param name="Part">Its part in the package; null for a sheet of another kind, such as a chart.</param>
internal sealed record SheetPart(string Name, bool IsHidden, string? Part);
