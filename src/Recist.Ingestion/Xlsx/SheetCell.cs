namespace Recist.Ingestion;

/// <summary>A cell of a sheet.</summary>
/// <param name="Text">Its value as text; blank where it has none.</param>
/// <param name="Kind">What it holds.</param>
internal readonly record struct SheetCell(string? Text, CellKind Kind)
{
    /// <summary>A cell with a text.</summary>
    public static SheetCell OfText(string text) => new(text, text.AsSpan().ContainsAny(TextDecoder.Never) ? CellKind.BadText : CellKind.Plain);

    /// <summary>The cell with its value struck through; a blank one stays blank.</summary>
    public SheetCell Struck => IsBlank ? this : this with { Kind = CellKind.Struck };

    /// <summary>True where there is nothing in it.</summary>
    public bool IsBlank => string.IsNullOrEmpty(Text) && Kind is CellKind.Plain;
}
