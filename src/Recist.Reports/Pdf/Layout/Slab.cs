namespace Recist.Reports.Pdf.Layout;

/// <summary>A piece of a block that is never divided: a line, a row of lines, a drawing.</summary>
/// <param name="Height">Points.</param>
/// <param name="Draw">Draws it on a page with its top at a height.</param>
internal sealed record Slab(double Height, Action<PageCanvas, double> Draw)
{
    /// <summary>Space above it, unless it is the first on its page.</summary>
    public double GapAbove { get; init; }

    /// <summary>How it holds to the next slab.</summary>
    public Keep Keep { get; init; }

    /// <summary>Whether it starts a page.</summary>
    public bool BreakBefore { get; init; }

    /// <summary>The header that stands above it when it is the first on its page; null for none.</summary>
    public TableHeader? Header { get; init; }

    /// <summary>The place of its block in the document.</summary>
    public int Block { get; init; }
}

/// <summary>The header row of a table, drawn again as an artifact on each further page.</summary>
internal sealed record TableHeader(double Height, Action<PageCanvas, double> Draw);
