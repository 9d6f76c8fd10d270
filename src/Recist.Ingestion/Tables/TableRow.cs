namespace Recist.Ingestion;

/// <summary>One row of a table.</summary>
/// <param name="Line">1-based physical line where it starts, or row of the sheet.</param>
/// <param name="Cells">Texts without blanks around them; as many as there are headings.</param>
internal sealed record TableRow(int Line, string[] Cells)
{
    /// <summary>Where each cell comes from, for a row made by a mapping or out of a wide table; null for a row as it was sent.</summary>
    public CellOrigin?[]? Origins { get; init; }
}
