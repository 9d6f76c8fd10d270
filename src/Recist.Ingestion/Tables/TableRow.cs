namespace Recist.Ingestion;

/// <summary>One row of a table.</summary>
/// <param name="Line">1-based physical line where it starts.</param>
/// <param name="Cells">Texts without blanks around them; as many as there are headings.</param>
internal sealed record TableRow(int Line, string[] Cells);
