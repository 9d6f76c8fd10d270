namespace Recist.Reports.Document;

/// <summary>The promises that every document keeps so that it can be read by everyone, checked before it is drawn.</summary>
public static class DocumentRules
{
    /// <summary>Checks the document.</summary>
    /// <exception cref="ArgumentException">A promise is broken; the message says which.</exception>
    public static void Require(ReportDocument document)
    {
        if (Broken(document) is { } problem)
        {
            throw new ArgumentException(problem, nameof(document));
        }
    }

    private static string? Broken(ReportDocument document)
    {
        if (string.IsNullOrWhiteSpace(document.Title) || string.IsNullOrWhiteSpace(document.Language))
        {
            return "a document has a title and a language";
        }

        var level = 0;
        foreach (var block in document.Blocks)
        {
            if (BrokenIn(block, level) is { } problem)
            {
                return problem;
            }

            level = block is Heading heading ? heading.Level : level;
        }

        return document.Blocks.Count(block => block is Heading { Level: 1 }) == 1 ? null : "a document has one heading of level 1";
    }

    private static string? BrokenIn(Block block, int level) => block switch
    {
        Heading heading when heading.Level is < 1 or > 6 || heading.Level > level + 1 =>
            $"the heading '{heading.Text}' of level {heading.Level} stands under level {level}",
        Heading heading when string.IsNullOrWhiteSpace(heading.Text) => "a heading has words",
        Figure figure when string.IsNullOrWhiteSpace(figure.Alt) => "a figure has an alternative text",
        DataTable table when table.Columns.Count == 0 => "a table has columns",
        DataTable table when table.Columns.Any(column => string.IsNullOrWhiteSpace(column.Header.Plain)) => "a column has a header",
        DataTable table when table.Rows.Any(row => row.Cells.Count != table.Columns.Count) => "a row has a cell for each column",
        KeyValues { PairsPerLine: not (1 or 2) } => "key values stand one or two to a line",
        _ => null,
    };
}
