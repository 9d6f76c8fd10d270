namespace Recist.Ingestion;

/// <summary>A column to be written.</summary>
/// <param name="Width">Width in characters.</param>
/// <param name="Style">Look of its blank cells.</param>
/// <param name="Entry">What may be typed into its rows below the headings.</param>
internal sealed record PlannedColumn(int Width, CellStyle Style = CellStyle.Plain, TemplateColumn? Entry = null);
