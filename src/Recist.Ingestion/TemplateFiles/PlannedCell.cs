namespace Recist.Ingestion;

/// <summary>A cell to be written: a text, a <see cref="decimal"/> or a <see cref="DateOnly"/>; null for a cell with a look and nothing in it.</summary>
internal readonly record struct PlannedCell(object? Value, CellStyle Style = CellStyle.Plain);
