using Recist.Reports.Document;

namespace Recist.Reports.Content.Patient;

/// <summary>Section 9: what chemotherapy is, only for those whose treatment is known to be one, and only the classes they get.</summary>
internal static class ChemotherapySection
{
    public static IEnumerable<Block> Of(PatientPage page)
    {
        var classes = page.Words.Chemotherapy.Where(c => page.View.Facts.Treatment.Any(c.Knows)).ToArray();
        return classes.Length == 0
            ? []
            :
            [
                page.Heading("h.chemo"),
                page.Paragraph("chemo"),
                page.Paragraph("chemo.ways"),
                page.Paragraph("chemo.aims"),
                .. classes.Select(c => page.Paragraph(c.Key)),
            ];
    }
}
