namespace Recist.Ingestion;

/// <summary>A table of text with a heading line.</summary>
/// <param name="File">File name.</param>
/// <param name="HeadingLine">1-based physical line, or row of the sheet, of the headings.</param>
/// <param name="Headings">Headings as written.</param>
/// <param name="Rows">Rows that are not blank.</param>
internal sealed record Table(string File, int HeadingLine, string[] Headings, List<TableRow> Rows)
{
    /// <summary>Name of the sheet that it was, where the file is a workbook.</summary>
    public string? Sheet { get; init; }

    /// <summary>The rows above the headings.</summary>
    public IReadOnlyList<string[]> Titles { get; init; } = [];

    /// <summary>The lower of two rows of headings; empty where the headings take one.</summary>
    public IReadOnlyList<string> LowerHeadings { get; init; } = [];

    /// <summary>The mapping that it is read with; null for a table of the template.</summary>
    public Mapping? Mapping { get; init; }

    /// <summary>A place in this table.</summary>
    /// <param name="line">Line or row; null for the table as a whole.</param>
    /// <param name="column">Heading, or null.</param>
    public Place At(int? line = null, string? column = null) => new(File, line, column) { Sheet = Sheet };
}
