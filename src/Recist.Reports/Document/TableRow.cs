namespace Recist.Reports.Document;

/// <summary>One row of cells.</summary>
public sealed record TableRow(IReadOnlyList<RichText> Cells)
{
    /// <summary>Whether the row is a sum or a result, set apart in weight and ground.</summary>
    public bool Emphasis { get; init; }

    /// <summary>A row of the cells in order.</summary>
    public static TableRow Of(params RichText[] cells) => new(cells);
}
