namespace Recist.Ingestion;

/// <summary>A table in whichever form it was sent: CSV, SAS transport file or Dataset-JSON.</summary>
internal static class TableFile
{
    /// <summary>The table, or null with complaints.</summary>
    /// <param name="file">The file.</param>
    /// <param name="settings">Most rows.</param>
    /// <param name="log">Takes complaints.</param>
    /// <param name="at">Where a text has its headings; null for the first line that is not blank.</param>
    public static Table? Read(UploadedFile file, ReadingSettings settings, ComplaintLog log, HeadingPlace? at = null)
    {
        var table = FormOf(file) switch
        {
            "xpt" => XptTable.Read(file, settings, log),
            "dataset-json" => DatasetJsonTable.Read(file, settings, log),
            _ => TableReader.Read(file, settings, log, at),
        };
        if (table is not null)
        {
            log.Rows[file.Name] = table.Rows.Count;
        }

        return table;
    }

    /// <summary>Name of the form, by content: <c>xpt</c>, <c>dataset-json</c> or <c>csv</c>.</summary>
    public static string FormOf(UploadedFile file) =>
        XptLayout.Fits(file.Content.Span) ? "xpt"
        : DatasetJsonHead.Of(file.Content.Span) is not null ? "dataset-json"
        : "csv";
}
