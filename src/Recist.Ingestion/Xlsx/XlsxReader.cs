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
    /// <param name="mappings">Mappings for sheets with headings of their own.</param>
    public static List<Table> Read(UploadedFile file, ReadingSettings settings, XlsxBudget budget, ComplaintLog log, IReadOnlyList<Mapping>? mappings = null)
    {
        var tables = new List<Table>();
        var isSound = Sheets(file, settings, budget, log, sheet => tables.AddRange(new WorkbookSheet(file.Name, settings, log).Read(sheet, mappings ?? []) is { } table ? [table] : []));
        return isSound ? WithRows(file, tables, log) : [];
    }

    /// <summary>The visible sheets of a workbook, to look at; none where it cannot be unpacked, with complaints.</summary>
    public static List<SheetContent> Look(UploadedFile file, ReadingSettings settings, ComplaintLog log)
    {
        var sheets = new List<SheetContent>();
        Sheets(file, settings, new XlsxBudget(), log, sheets.Add);
        return sheets;
    }

    private static bool Sheets(UploadedFile file, ReadingSettings settings, XlsxBudget budget, ComplaintLog log, Action<SheetContent> take)
    {
        try
        {
            using var package = XlsxPackage.Open(file, budget);
            XlsxNotices.Tell(package, file.Name, log);
            var workbook = XlsxWorkbook.Read(package);
            var reader = new SheetReader(SharedTexts.Read(package, workbook.Texts), CellFormats.Read(package, workbook.Formats), workbook.From1904, settings);
            foreach (var sheet in workbook.Sheets)
            {
                if (sheet is { IsHidden: false, Part: { } part })
                {
                    using var xml = package.Xml(part);
                    take(reader.Read(sheet.Name, xml));
                }
                else if (sheet.IsHidden)
                {
                    log.Warn(Codes.HiddenSheet, null, new Place(file.Name) { Sheet = sheet.Name }, sheet.Name, "The sheet is hidden and was not read.", "Show it where it holds measurements; else delete it.");
                }
            }

            return true;
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

        return false;
    }

    /// <summary>False for a workbook that holds no sheet of measurements: in a folder it may lie beside those that do.</summary>
    public static bool HasTable(UploadedFile file)
    {
        var log = new ComplaintLog();
        return Read(file, ReadingSettings.Default, new XlsxBudget(), log).Count > 0 || log.Sorted([]).Any(c => c.Severity == Severity.Refuse && c.Code != Codes.NotAMeasurementFile);
    }

    /// <summary>True where a mapping reads a sheet of the workbook.</summary>
    public static bool HasTable(UploadedFile file, Mapping mapping) =>
        Look(file, ReadingSettings.Default, new ComplaintLog()).Exists(s => !SheetTable.IsWhole(s, SheetTable.Find(s)) && SheetHeadings.Find(s, mapping.Fits) is not null);

    /// <summary>The tables that have rows; complains where there is none.</summary>
    private static List<Table> WithRows(UploadedFile sent, List<Table> tables, ComplaintLog log)
    {
        var file = sent.Name;
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
                Codes.NotAMeasurementFile, new Place(file), null, $"No visible sheet of the workbook has the template's headings in its first 50 rows.{KnownHeadings.Of(sent)}",
                $"{KnownHeadings.NextStep} Or copy the measurements into the template: \"recist template xlsx\" writes it.");
        }

        log.Rows[file] = filled.Sum(t => t.Rows.Count);
        return log.Refuses ? [] : filled;
    }
}
