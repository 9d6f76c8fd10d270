namespace Recist.Ingestion;

/// <summary>
/// Columns that are not the template's and say that the table is judged by other criteria than those in force: by their heading, or by what a column of criteria names.
/// </summary>
internal static class OtherColumns
{
    private static readonly HashSet<string> CriteriaHeadings = new(StringComparer.Ordinal)
    {
        "CRITERIA", "CRITERION", "RESPONSECRITERIA", "RESPONSECRITERION", "EVALUATIONCRITERIA", "ASSESSMENTCRITERIA", "TUMORCRITERIA", "TUMOURCRITERIA", "RSCAT", "METHODOFASSESSMENT", "RESPONSESYSTEM", "GUIDELINE",
        "KRITERIEN", "CRITERES", "CRITERIOS", "CRITERI", "CRITERIO",
    };

    /// <summary>True for a column that names the criteria.</summary>
    public static bool IsOfCriteria(string heading) => heading.Length <= TemplateColumns.LongestHeading && CriteriaHeadings.Contains(WordText.Bare(PlainText.Of(heading)));

    /// <summary>Refuses the table where the column names other criteria.</summary>
    /// <returns>True where it complained.</returns>
    public static bool Refuse(Table table, int column, ReadingSettings settings, ComplaintLog log)
    {
        var heading = table.Headings[column];
        if (heading.Length > TemplateColumns.LongestHeading || !table.Rows.Exists(r => !MissingText.Is(r.Cells[column])))
        {
            return false;
        }

        if (RefuseOther(table, column, log))
        {
            return true;
        }

        if (!IsOfCriteria(heading))
        {
            return false;
        }

        var study = Array.FindIndex([.. table.Headings], h => TemplateColumns.Find(h) == "study");
        foreach (var row in table.Rows.DistinctBy(r => (r.Cells[column], Declared(r))))
        {
            var (text, declared) = (row.Cells[column], Declared(row));
            var says = RecistNames.Find(text);
            if (declared is null && (says is not null && says != Criteria.Recist11 || says is null && RecistNames.IsSome(text)))
            {
                var name = says is { } known ? known.Code() : $"\"{text}\", which is not one of the criteria by its name alone";
                log.Refuse(
                    Codes.ValueConflict, At(row), text,
                    $"The table says {name}, and nothing declares it: the lesions would be judged by RECIST 1.1.",
                    $"Declare the criteria of the study {Declare.Criteria}, or take this column out; in a mapping, name it in \"ignore\".", "criteria that are declared");
                return true;
            }

            if (declared is { } other && RecistNames.IsSome(text) && says != other)
            {
                log.Warn(
                    Codes.ValueConflict, null, At(row), text, $"The table says {says?.Code() ?? "criteria that are not clear by their name"}, and {other.Code()} is declared: {other.Code()} was used.",
                    $"Check which criteria the study uses; they are declared {Declare.Criteria}.");
            }
        }

        return false;

        Place At(TableRow at) => table.At(at.Origins?[column]?.Line ?? at.Line, heading);
        Criteria? Declared(TableRow at) => settings.StudyOptions.TryGetValue(study < 0 ? "" : at.Cells[study], out var options) ? options.Criteria
            : RecistNames.Find(settings.OptionOverrides?.GetValueOrDefault(OptionTable.Criteria));
    }

    /// <summary>Refuses the table where the column names criteria that are not RECIST, by its heading or by a value of a column of criteria.</summary>
    /// <returns>True where it complained.</returns>
    public static bool RefuseOther(Table table, int column, ComplaintLog log)
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

        if (IsOfCriteria(heading) && table.Rows.Select(r => (Row: r, Other: OtherCriteria.Named(r.Cells[column]))).FirstOrDefault(r => r.Other is not null) is { Other: { } named, Row: { } row })
        {
            Complain(named, table.At(row.Origins?[column]?.Line ?? row.Line, heading), row.Cells[column]);
            return true;
        }

        return false;

        void Complain(OtherCriterion other, Place place, string value) =>
            log.Refuse(other.Code, place, value, $"The table is judged by {other.Name}, not by RECIST.", $"{other.Instead} Where the lesions are measured for RECIST, take this column out.");
    }
}
