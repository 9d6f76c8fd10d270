using Recist.Reports.Document;
using Recist.Reports.Pdf;
using UglyToad.PdfPig;

namespace Recist.HeadTests.Reports;

/// <summary>Every engine that is present, by name.</summary>
internal static class Engines
{
    private static readonly Dictionary<string, IReportRenderer> All = new IReportRenderer[]
    {
        new BuiltInRenderer(),
#if QUESTPDF
        new Recist.Reports.QuestPdf.QuestPdfRenderer(Recist.Reports.QuestPdf.QuestPdfLicence.Community),
#endif
    }.ToDictionary(renderer => renderer.Name);

    public static TheoryData<string> Names => [.. All.Keys];

    /// <summary>QuestPDF before 2024 makes no tags; what needs them says so and is skipped.</summary>
    public static bool MakesTags(string engine) =>
#if QUESTPDF
        engine != Recist.Reports.QuestPdf.QuestPdfRenderer.EngineName || typeof(QuestPDF.Settings).Assembly.GetName().Version!.Major >= 2024;
#else
        engine.Length > 0;
#endif

    public static byte[] Draw(string engine, ReportDocument document)
    {
        using var stream = new MemoryStream();
        All[engine].Render(document, stream);
        return stream.ToArray();
    }

    /// <summary>The letters of each page in the order they are drawn, without spaces.</summary>
    public static IReadOnlyList<string> Pages(byte[] file)
    {
        using var pdf = PdfDocument.Open(file);
        return [.. pdf.GetPages().Select(page => Squeezed(string.Concat(page.Letters.Select(letter => letter.Value))))];
    }

    /// <summary>Text without spaces; for QuestPDF before 2024 also without the letters that its ligatures swallow.</summary>
    public static string Comparable(string engine, string text) =>
        MakesTags(engine) ? Squeezed(text) : string.Concat(Squeezed(text).Where(c => c != (char)0 && !"ftﬀﬁﬂ\uFFFD".Contains(c, StringComparison.Ordinal)));

    public static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
