namespace Recist.Reports.Document;

/// <summary>Running text. At least two of its lines stay together at a page break.</summary>
public sealed record Paragraph(RichText Text) : Block
{
    /// <summary>Whether it must start on the page where the next block starts, as an introduction to a table or figure does.</summary>
    public bool KeepWithNext { get; init; }
}
