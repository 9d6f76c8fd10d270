namespace Recist.Ingestion;

/// <summary>Columns that are not the template's and say that the table is judged by other criteria than RECIST: by their heading, or by what a column of criteria names.</summary>
internal static class OtherColumns
{
    private static readonly HashSet<string> Criteria = new(StringComparer.Ordinal)
    {
        "CRITERIA", "CRITERION", "RESPONSECRITERIA", "RESPONSECRITERION", "EVALUATIONCRITERIA", "ASSESSMENTCRITERIA", "TUMORCRITERIA", "TUMOURCRITERIA", "RSCAT", "METHODOFASSESSMENT", "RESPONSESYSTEM", "GUIDELINE",
        "KRITERIEN", "CRITERES", "CRITERIOS", "CRITERI", "CRITERIO",
    };

    /// <summary>True for a column that names the criteria.</summary>
    public static bool IsOfCriteria(string heading) => heading.Length <= TemplateColumns.LongestHeading && Criteria.Contains(WordText.Bare(PlainText.Of(heading)));

    /// <summary>Refuses the table where the column names other criteria.</summary>
    /// <returns>True where it complained.</returns>
    public static bool Refuse(Table table, int column, ComplaintLog log)
    {
        var heading = table.Headings[column];
        if (heading.Length > TemplateColumns.LongestHeading || !table.Rows.Exists(r => !MissingText.Is(r.Cells[column])))
        {
            return false;
        }

        if (OtherCriteria.In(heading) is { } byHeading)
        {
            Complain(byHeading, table.At(table.HeadingLine, heading), heading);
            return true;
        }

        if (IsOfCriteria(heading)
            && table.Rows.Select(r => (Row: r, Other: OtherCriteria.Named(r.Cells[column]))).FirstOrDefault(r => r.Other is not null) is { Other: { } named, Row: { } row })
        {
            Complain(named, table.At(row.Origins?[column]?.Line ?? row.Line, heading), row.Cells[column]);
            return true;
        }

        return false;

        void Complain(OtherCriterion other, Place place, string value) =>
            log.Refuse(other.Code, place, value, $"The table is judged by {other.Name}, not by RECIST.", $"{other.Instead} Where the lesions are measured for RECIST, take this column out.");
    }
}
