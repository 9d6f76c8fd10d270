namespace Recist.Reports.Document;

/// <summary>A column: its header, how its cells are aligned, and how much of the spare width it takes.</summary>
/// <param name="Header">The header cell (scope Column); never empty, since a reader hears it with each cell.</param>
public sealed record TableColumn(RichText Header)
{
    /// <summary>The side cells are set to; numbers go to the end.</summary>
    public Alignment Alignment { get; init; }

    /// <summary>Share of the table's width relative to the other columns, or 0 to let the content decide.</summary>
    public double Weight { get; init; }
}
