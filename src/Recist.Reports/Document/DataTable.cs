namespace Recist.Reports.Document;

/// <summary>A table of data with one row of column headers, repeated on every page it runs over.</summary>
/// <remarks>Each row has as many cells as there are columns.</remarks>
public sealed record DataTable(IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows) : Block
{
    /// <summary>What the table shows, above it; empty for none.</summary>
    public string Caption { get; init; } = "";

    /// <summary>Whether the first cell of each row is the header of the row (scope Row).</summary>
    public bool FirstColumnIsHeader { get; init; }
}
