namespace Recist.Ingestion;

/// <summary>Where in an upload something stands.</summary>
/// <param name="File">File name, or null for the whole upload.</param>
/// <param name="Line">1-based physical line or row of a sheet, or null.</param>
/// <param name="Column">Heading of the column, or null.</param>
/// <param name="Path">JSON path, or null.</param>
internal readonly record struct Place(string? File, int? Line = null, string? Column = null, string? Path = null)
{
    /// <summary>Name of the sheet in a workbook; null in other files.</summary>
    public string? Sheet { get; init; }

    /// <summary>What the column means in the template, where a mapping or a wide table says it; null elsewhere.</summary>
    public string? Means { get; init; }

    /// <summary>The place of a cell of the model.</summary>
    public static Place Of(SourceCell cell) => (cell.Column.StartsWith('$')
        ? new Place(cell.File, cell.Row, null, cell.Column)
        : new Place(cell.File, cell.Row, cell.Column)) with
    { Sheet = cell.Sheet };

    /// <summary>The cell that a value of the model points back to.</summary>
    public SourceCell Cell => new(File ?? "", Line ?? 1, Column ?? Path ?? "") { Sheet = Sheet };
}
