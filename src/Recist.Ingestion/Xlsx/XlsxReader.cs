using System.Xml;

namespace Recist.Ingestion;

/// <summary>Reads an .xlsx workbook into tables: each visible sheet that has the template's headings, long or wide.</summary>
/// <remarks>Written here and not taken from a package: what counts is what is refused while the parts are unpacked (docs/decisions/0220).</remarks>
internal static class XlsxReader
{
    /// <summary>The tables, with at least one row each; none where there are complaints that refuse the file.</summary>
    /// <param name="file">The workbook.</param>
    /// <param name="settings">What is declared about values.</param>
    /// <param name="budget">What the workbooks of this upload may still unpack.</param>
    /// <param name="log">Takes complaints.</param>
    public static List<Table> Read(UploadedFile file, ReadingSettings settings, XlsxBudget budget, ComplaintLog log)
    {
        try
        {
            using var package = XlsxPackage.Open(file, budget);
            XlsxNotices.Tell(package, file.Name, log);
            var workbook = XlsxWorkbook.Read(package);
            var reader = new SheetReader(SharedTexts.Read(package, workbook.Texts), CellFormats.Read(package, workbook.Formats), workbook.From1904, settings);
            var tables = new List<Table>();
            foreach (var sheet in workbook.Sheets)
            {
                if (sheet is { IsHidden: false, Part: { } part })
                {
                    using var xml = package.Xml(part);
                    tables.AddRange(new WorkbookSheet(file.Name, settings, log).Read(reader.Read(sheet.Name, xml)) is { } table ? [table] : []);
                }
                else if (sheet.IsHidden)
                {
                    log.Warn(Codes.HiddenSheet, null, new Place(file.Name) { Sheet = sheet.Name }, sheet.Name, "The sheet is hidden and was not read.", "Show it where it holds measurements; else delete it.");
                }
            }

            return WithRows(file.Name, tables, log);
        }
        catch (XlsxDamage damage)
        {
            log.Refuse(damage.Code, new Place(file.Name), null, damage.Message, damage.Fix);
        }
        catch (Exception fault) when (Archives.IsDamage(fault) || fault is XmlException or System.Text.DecoderFallbackException)
        {
            var damage = XlsxDamage.Damaged();
            log.Refuse(damage.Code, new Place(file.Name), null, damage.Message, damage.Fix);
        }

        return [];
    }

    /// <summary>False for a workbook that holds no sheet of measurements: in a folder it may lie beside those that do.</summary>
    public static bool HasTable(UploadedFile file)
    {
        var log = new ComplaintLog();
        return Read(file, ReadingSettings.Default, new XlsxBudget(), log).Count > 0 || log.Sorted([]).Any(c => c.Severity == Severity.Refuse && c.Code != Codes.NotAMeasurementFile);
    }

    /// <summary>The tables that have rows; complains where there is none.</summary>
    private static List<Table> WithRows(string file, List<Table> tables, ComplaintLog log)
    {
        var filled = tables.FindAll(t => t.Rows.Count > 0);
        foreach (var empty in tables.Where(t => t.Rows.Count == 0))
        {
            if (filled.Count > 0)
            {
                log.Inform(Codes.SheetIgnored, null, empty.At(), null, "The sheet has headings and no rows.", "Nothing to do.");
            }
            else
            {
                log.Refuse(Codes.NoPatients, empty.At(empty.HeadingLine), null, "The sheet has headings and no rows.", "Fill in a row for each lesion.");
            }
        }

        if (tables.Count == 0 && !log.Refuses)
        {
            log.Refuse(
                Codes.NotAMeasurementFile, new Place(file), null, "No visible sheet of the workbook has the template's headings in its first 50 rows.", "Copy the measurements into the template: \"recist template xlsx\" writes it.");
        }

        log.Rows[file] = filled.Sum(t => t.Rows.Count);
        return log.Refuses ? [] : filled;
    }
}
