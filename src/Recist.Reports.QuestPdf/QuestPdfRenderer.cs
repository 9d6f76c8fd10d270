using QuestPDF.Fluent;
using Recist.Reports.Document;
using Recist.Reports.QuestPdf.Layout;

namespace Recist.Reports.QuestPdf;

/// <summary>Draws report documents with QuestPDF: the same text in the same order as every other engine.</summary>
public sealed class QuestPdfRenderer : IReportRenderer
{
    /// <summary>Its name in settings.</summary>
    public const string EngineName = "QuestPdf";

    /// <summary>Declares the licence and loads the fonts, once for the process.</summary>
    /// <exception cref="ArgumentException">No licence is declared.</exception>
    public QuestPdfRenderer(QuestPdfLicence licence)
    {
        Library.Declare(licence);
    }

    /// <inheritdoc />
    public string Name => EngineName;

    /// <inheritdoc />
    public void Render(ReportDocument document, Stream stream)
    {
        DocumentRules.Require(document);
        using var whole = new MemoryStream();
        new Pages(document).GeneratePdf(whole);
        // Written only when it is whole, so that a failure halfway leaves no torn file behind.
        whole.Position = 0;
        whole.CopyTo(stream);
    }
}
