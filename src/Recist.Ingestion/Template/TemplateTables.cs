namespace Recist.Ingestion;

/// <summary>Reads a table of the template in either of its shapes.</summary>
internal static class TemplateTables
{
    /// <summary>One draft per subject; complains of all that is wrong.</summary>
    public static List<PatientDraft> Read(Table table, ReadingSettings settings, ComplaintLog log)
    {
        if (!WideColumns.Fit(table.Headings))
        {
            return TemplateReader.Read(table, settings, log);
        }

        return new WideTable(table, settings, log).Unpivot() is { } rows ? TemplateReader.Read(rows, settings, log) : [];
    }
}
