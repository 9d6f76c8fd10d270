namespace Recist.Ingestion;

/// <summary>A table in whichever form it was sent: CSV, SAS transport file or Dataset-JSON.</summary>
internal static class TableFile
{
    /// <summary>The table, or null with complaints.</summary>
    public static Table? Read(UploadedFile file, ReadingSettings settings, ComplaintLog log)
    {
        var table = FormOf(file) switch
        {
            "xpt" => XptTable.Read(file, settings, log),
            "dataset-json" => DatasetJsonTable.Read(file, settings, log),
            _ => TableReader.Read(file, settings, log),
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
