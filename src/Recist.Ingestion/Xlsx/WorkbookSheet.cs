namespace Recist.Ingestion;

/// <summary>Decides what becomes of a visible sheet.</summary>
/// <param name="file">File name.</param>
/// <param name="settings">What is declared about values.</param>
/// <param name="log">Takes complaints.</param>
internal sealed class WorkbookSheet(string file, ReadingSettings settings, ComplaintLog log)
{
    /// <summary>The sheet as a table; null where it is none, with a complaint where it is not blank.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="mappings">Mappings for a sheet with headings of its own.</param>
    public Table? Read(SheetContent sheet, IReadOnlyList<Mapping> mappings)
    {
        if (sheet.Rows.Count == 0)
        {
            return null;
        }

        var heading = SheetTable.Find(sheet);
        var first = sheet.Rows[0];
        if (first.Number == 1 && TemplateExample.IsMarked(first.Cells[0].Text))
        {
            Explanation(sheet, heading);
            return null;
        }

        if (!SheetTable.IsWhole(sheet, heading) && mappings.Select(m => (Mapping: m, At: SheetHeadings.Find(sheet, m.Fits))).Where(m => m.At is not null).ToList() is { Count: > 0 } fitting)
        {
            if (fitting.Count > 1)
            {
                MappingChoice.Twice(At(sheet), fitting.Select(f => f.Mapping), log);
                return null;
            }

            return new MappedSheet(file, sheet, fitting[0].At!, settings, log).Read(fitting[0].Mapping);
        }

        if (heading < 0)
        {
            const string Problem = "The sheet has not the template's headings in its first 50 rows and was not read.";
            const string Fix = "Give it those headings where it holds measurements.";
            if (sheet.Rows.Exists(r => HasValues(r.Cells)))
            {
                log.Warn(Codes.SheetIgnored, null, At(sheet), null, Problem, Fix);
            }
            else
            {
                log.Inform(Codes.SheetIgnored, null, At(sheet), null, Problem, Fix);
            }

            return null;
        }

        return new SheetTable(file, sheet, heading, settings, log).Read();
    }

    /// <summary>True for a row that may hold a measurement: a number beside at least two other values.</summary>
    private static bool HasValues(SheetCell[] cells) => cells.Count(c => !c.IsBlank) >= 3 && cells.Any(c => c.Text is { Length: > 0 } text && char.IsDigit(text[0]));

    /// <summary>A sheet of the template that explains is left, unless somebody has filled it in.</summary>
    private void Explanation(SheetContent sheet, int heading)
    {
        var patient = heading < 0 ? -1 : Array.FindIndex(sheet.Rows[heading].Cells, c => TemplateColumns.Find(c.Text ?? "") == "patient_id");
        var filled = patient < 0 ? [] : sheet.Rows.Skip(heading + 1).Where(r => r.Cells.ElementAtOrDefault(patient).Text != TemplateExample.Patient).ToList();
        if (filled.Count > 0)
        {
            log.Refuse(
                Codes.ExampleRow, At(sheet, filled[0].Number), filled[0].Cells.ElementAtOrDefault(patient).Text, "This sheet is the template's example, and somebody has filled it in.", "Move the rows to the sheet for measurements.");
        }
        else
        {
            log.Inform(Codes.SheetIgnored, null, At(sheet), null, "The sheet explains the template and was not read.", "Nothing to do.");
        }
    }

    private Place At(SheetContent sheet, int? row = null) => new(file, row) { Sheet = sheet.Name };
}
