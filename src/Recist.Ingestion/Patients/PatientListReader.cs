namespace Recist.Ingestion;

/// <summary>The list of patients: a row for each patient, or for each drug of one. It states no visit.</summary>
internal static class PatientListReader
{
    /// <summary>One profile for each patient, study and course; complains of all that is wrong.</summary>
    public static List<SubmittedProfile> Read(Table table, ReadingSettings settings, ComplaintLog log)
    {
        var columns = Columns(table, log);
        if (table.Rows.Count == 0)
        {
            log.Refuse(Codes.NoPatients, table.At(), null, "The table has a heading line and no rows.", "Add the rows.");
        }

        var rows = table.Rows.Select(r => new PatientListRow(table, columns, r, settings, log)).Where(r => r.IsNamed()).ToList();
        return [.. rows.GroupBy(r => (r.Patient, r.Study, r.Course)).Select(same => Profile([.. same]))];
    }

    private static SubmittedProfile Profile(List<PatientListRow> rows)
    {
        foreach (var name in PatientListRow.OncePerPatient)
        {
            var said = rows.Where(r => r.Text(name) is not null).ToList();
            if (said.Find(r => r.Text(name) != said[0].Text(name)) is { } other)
            {
                other.Complain(name)(Codes.ValueConflict, "Another row of this patient says something else.", "Correct one of them.");
            }
        }

        return new SubmittedProfile(rows[0].Patient, rows[0].Study, rows[0].Course)
        {
            Person = rows.Select(r => r.Person()).FirstOrDefault(p => p is not null),
            Plan = rows.Select(r => r.Plan()).FirstOrDefault(p => p is not null),
            Treatment = [.. rows.Select(r => r.Treatment()).OfType<Treatment>().Distinct()],
            AsOf = rows.Select(r => r.AsOf()).FirstOrDefault(d => d is not null),
            Revision = rows.Max(r => r.Revision()),
        };
    }

    private static Dictionary<string, int> Columns(Table table, ComplaintLog log)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < table.Headings.Length; i++)
        {
            var heading = table.Headings[i];
            if (PatientColumns.Find(heading) is not { } name)
            {
                if (heading.Length > 0 || table.Rows.Exists(r => r.Cells[i].Length > 0))
                {
                    log.Warn(Codes.ColumnIgnored, null, table.At(table.HeadingLine, heading), heading, "This column is not one of a list of patients and was not read.", "Rename it if it holds a value of the list.");
                }
            }
            else if (!columns.TryAdd(name, i))
            {
                log.Refuse(Codes.ColumnDuplicate, table.At(table.HeadingLine, heading), heading, $"Two columns both mean {name}.", "Leave one of the two columns.");
            }
        }

        return columns;
    }
}
