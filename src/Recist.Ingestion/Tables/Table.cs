namespace Recist.Ingestion;

/// <summary>A table of text with a heading line.</summary>
/// <param name="File">File name.</param>
/// <param name="HeadingLine">1-based physical line of the headings.</param>
/// <param name="Headings">Headings as written.</param>
/// <param name="Rows">Rows that are not blank.</param>
internal sealed record Table(string File, int HeadingLine, string[] Headings, List<TableRow> Rows);
