namespace Recist;

/// <summary>Where a value stood in the uploaded file, so that every number of a verdict can be traced.</summary>
/// <param name="File">Name of the file inside the upload (an archive's member), never with a folder of the machine.</param>
/// <param name="Row">1-based line of a text table, row of a sheet, or line of a JSON document.</param>
/// <param name="Column">Heading of the column, or the JSON member's path.</param>
public sealed record SourceCell(string File, int Row, string Column)
{
    /// <summary>Name of the sheet in a workbook; null in other files.</summary>
    public string? Sheet { get; init; }
}
