namespace Recist.Reports.Document;

/// <summary>One report as content in reading order: what it says, never where it stands on a page.</summary>
/// <remarks>Text, order, alternative texts, heading levels and header cells are decided here; each renderer decides layout and pagination.</remarks>
public sealed record ReportDocument
{
    /// <summary>The name of the document, shown by viewers in the window title. It holds no person's name.</summary>
    public required string Title { get; init; }

    /// <summary>The language of the whole document as a BCP 47 tag, for example <c>en</c> or <c>ar</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Whether the page reads from right to left: starts, tables, bullets and key columns are mirrored.</summary>
    public bool RightToLeft { get; init; }

    /// <summary>Who reads it, and so how large it is set.</summary>
    public required Look Look { get; init; }

    /// <summary>The sheet it is laid out for; A4 unless the clinic prints on Letter.</summary>
    public Paper Paper { get; init; } = Paper.A4;

    /// <summary>What stands at the head and foot of every page, outside the reading order.</summary>
    public required PageFurniture Furniture { get; init; }

    /// <summary>The content, first to last. The first heading is of level 1 and no level is skipped.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }
}
