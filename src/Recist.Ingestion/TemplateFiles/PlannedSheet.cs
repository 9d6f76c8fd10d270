namespace Recist.Ingestion;

/// <summary>A sheet to be written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows from the first.</param>
/// <param name="FrozenColumns">Columns that stay in view; the heading row does too where there are any.</param>
internal sealed record PlannedSheet(string Name, IReadOnlyList<PlannedColumn> Columns, IReadOnlyList<IReadOnlyList<PlannedCell>> Rows, int FrozenColumns = 0);
