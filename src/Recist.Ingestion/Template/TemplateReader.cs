namespace Recist.Ingestion;

/// <summary>The simple table: one row for each lesion of each visit.</summary>
internal static class TemplateReader
{
    private static readonly string[] Needed = [.. TemplateColumns.All.Where(c => c.IsNeeded).Select(c => c.Heading)];

    /// <summary>One draft per subject; complains of all that is wrong.</summary>
    public static List<PatientDraft> Read(Table table, ReadingSettings settings, ComplaintLog log)
    {
        if (Columns(table, settings, log) is not { } columns)
        {
            return [];
        }

        if (table.Rows.Count == 0)
        {
            log.Refuse(Codes.NoPatients, table.At(), null, "The table has a heading line and no rows.", "Add the rows.");
        }

        table = new TemplateCells(table, columns, settings, log).Read();
        var drafts = new Dictionary<Subject, PatientDraft>();
        var lesions = new TemplateLesions(columns.ContainsKey("role"));
        var totals = new TotalsRows(log);
        foreach (var source in table.Rows)
        {
            var row = new TemplateRow(table, columns, source, settings, log);
            if (totals.Skips(row, source))
            {
                AddSum(drafts, row, table.File);
                continue;
            }

            if (row.Text("patient_id") == TemplateExample.Patient)
            {
                row.Complain("patient_id")(Codes.ExampleRow, "This row is the template's example.", "Delete the row, or give the patient's own id.");
            }
            else if (row.Required("patient_id") is { } patient)
            {
                var subject = new Subject(row.Id("study") ?? "", row.Id("course") ?? "1", patient, row.Id("reader"));
                lesions.Add(Draft(drafts, subject, row, table.File), row);
            }
            else
            {
                TemplateFindings.CheckAlone(row);
            }
        }

        lesions.Finish(log);
        lesions.Sizes.Check(table, columns, settings.DecimalSign, log);
        foreach (var draft in drafts.Values.Where(_ => columns.ContainsKey("baseline")))
        {
            AssumedBaseline.Open(draft);
        }

        return [.. drafts.Values];
    }

    private static void AddSum(Dictionary<Subject, PatientDraft> drafts, TemplateRow row, string file)
    {
        if (TotalsRows.Sum(row) is { } sum && row.Id("patient_id") is { } patient)
        {
            Draft(drafts, new Subject(row.Id("study") ?? "", row.Id("course") ?? "1", patient, row.Id("reader")), row, file).Sums.Add(sum);
        }
    }

    private static PatientDraft Draft(Dictionary<Subject, PatientDraft> drafts, Subject subject, TemplateRow row, string file)
    {
        if (!drafts.TryGetValue(subject, out var draft))
        {
            draft = new PatientDraft(subject, row.Place("patient_id")) { UnitsStated = true, UnitsOpen = true };
            draft.Sources.Add(file);
            drafts.Add(subject, draft);
        }

        return draft;
    }

    private static Dictionary<string, int>? Columns(Table table, ReadingSettings settings, ComplaintLog log)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        var sound = true;
        for (var i = 0; i < table.Headings.Length; i++)
        {
            var heading = table.Headings[i];
            var place = table.At(table.HeadingLine, heading);
            if (TemplateColumns.Find(heading) is not { } name)
            {
                if (OtherColumns.Refuse(table, i, settings, log))
                {
                    sound = false;
                }
                else if (heading.Length > 0 || table.Rows.Exists(r => r.Cells[i].Length > 0))
                {
                    log.Warn(
                        Codes.ColumnIgnored, null, place, heading, $"This column is not one of the template's and was not read.{ColumnShape.Of(table, i).Numbers}", OtherColumns.IsOfCriteria(heading) ? $"Criteria are set for a study, not in a table {Declare.Criteria}." : "Rename it if it holds a value of the template.");
                }
            }
            else if (!columns.TryAdd(name, i))
            {
                sound = false;
                log.Refuse(Codes.ColumnDuplicate, place, heading, $"Two columns both mean {name}.", "Leave one of the two columns.");
            }
        }

        foreach (var name in Needed.Where(n => !columns.ContainsKey(n)))
        {
            sound = false;
            log.Refuse(Codes.ColumnMissing, table.At(table.HeadingLine, name), null, $"The table has no column {name}.", "Add it.");
        }

        if (columns.ContainsKey("size") && !columns.ContainsKey("unit") && settings.DeclaredUnit is null)
        {
            sound = false;
            log.Refuse(Codes.UnitUnknown, table.At(table.HeadingLine, "size"), null, "The size column does not say its unit.", $"Name it size_mm or size_cm, add a column \"unit\", or declare the unit of your files {Declare.Unit}.");
        }

        return sound ? columns : null;
    }
}
