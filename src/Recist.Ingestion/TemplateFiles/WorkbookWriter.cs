using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Recist.Ingestion;

/// <summary>Writes planned sheets as an .xlsx file: the same sheets, the same bytes.</summary>
internal static class WorkbookWriter
{
    // The earliest day that a .zip can name. The package library writes the time of day at which it ran.
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The file.</summary>
    public static byte[] Write(IReadOnlyList<PlannedSheet> sheets)
    {
        using var written = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(written, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "rId1");
            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = WorkbookStyles.Sheet();
            var list = new Sheets();
            for (var i = 0; i < sheets.Count; i++)
            {
                var id = FormattableString.Invariant($"sheet{i + 1}");
                workbook.AddNewPart<WorksheetPart>(id).Worksheet = SheetWriter.Of(sheets[i], isFirst: i == 0);
                list.Append(new Sheet { Name = sheets[i].Name, SheetId = (uint)i + 1, Id = id });
            }

            workbook.Workbook = new Workbook(list);
        }

        return Repacked(written);
    }

    private static byte[] Repacked(MemoryStream written)
    {
        using var packed = new MemoryStream();
        using (var from = new ZipArchive(written, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in from.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
            {
                var entry = to.CreateEntry(part.FullName);
                entry.LastWriteTime = EntryTime;
                using var source = part.Open();
                using var target = entry.Open();
                source.CopyTo(target);
            }
        }

        return packed.ToArray();
    }
}
