namespace Recist.Ingestion;

/// <summary>A sheet as it was read, before anybody looks for headings.</summary>
/// <param name="Name">Its name.</param>
internal sealed record SheetContent(string Name)
{
    /// <summary>Rows with at least one value, with their 1-based number; cells up to the last value.</summary>
    public List<(int Number, SheetCell[] Cells)> Rows { get; } = [];

    /// <summary>Merged cells.</summary>
    public List<CellRange> Merged { get; } = [];

    /// <summary>Numbers of the hidden rows that hold values.</summary>
    public List<int> HiddenRows { get; } = [];

    /// <summary>True where rows or columns with values may be hidden.</summary>
    public bool HasHidden { get; set; }
}
