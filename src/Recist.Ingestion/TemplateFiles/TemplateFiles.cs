using System.Text;

namespace Recist.Ingestion;

/// <summary>The blank templates that a clinic fills in. The same bytes each time.</summary>
public static class TemplateFiles
{
    /// <summary>The heading line of the long table and nothing else: an example row would be read as a patient.</summary>
    public static byte[] Csv() => Line(TemplateLayout.Long.Select(c => c.Heading));

    /// <summary>The heading line of the wide table; the scan dates are typed over the last ones.</summary>
    public static byte[] WideCsv() => Line(TemplateLayout.Wide.Select(c => c.Heading).Concat(TemplateSheets.Placeholders()));

    /// <summary>The long table as a workbook, with lists of words, instructions and an example.</summary>
    public static byte[] Workbook() => WorkbookWriter.Write(TemplateSheets.Long());

    /// <summary>The wide table as a workbook, with lists of words, instructions and an example.</summary>
    public static byte[] WideWorkbook() => WorkbookWriter.Write(TemplateSheets.Wide());

    private static byte[] Line(IEnumerable<string> headings) => Encoding.UTF8.GetBytes(string.Join(',', headings) + "\r\n");
}
