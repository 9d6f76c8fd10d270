using Microsoft.Extensions.Configuration;
using Recist.Reports.Document;
using Recist.Reports.Pdf;
using Recist.Reports.QuestPdf;

namespace RecistFunctions.Startup;

/// <summary>The engine that draws reports, as the setting <c>Reports:Engine</c> says. Never another one than was asked for.</summary>
internal static class ReportEngine
{
    /// <summary>Makes the engine and draws a page with it, so that one that cannot work stops the app at its start.</summary>
    /// <exception cref="InvalidOperationException">There is no such engine, or it cannot draw here.</exception>
    public static IReportRenderer Choose(IConfiguration configuration)
    {
        var name = configuration["Reports:Engine"] ?? QuestPdfRenderer.EngineName;
        try
        {
            IReportRenderer engine = name switch
            {
                QuestPdfRenderer.EngineName => new QuestPdfRenderer(Licence(configuration["Reports:QuestPdfLicence"])),
                "BuiltIn" => new BuiltInRenderer(),
                _ => throw new ArgumentException("There are two engines, QuestPdf and BuiltIn.", nameof(configuration)),
            };
            engine.Render(Trial, Stream.Null);
            return engine;
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"The setting Reports:Engine asks for '{name}', which cannot draw here: {e.Message}", e);
        }
    }

    private static ReportDocument Trial => new()
    {
        Title = "Trial",
        Language = "en",
        Look = Look.Clinician,
        Furniture = new(),
        Blocks = [new Heading(1, "Trial")],
    };

    private static QuestPdfLicence Licence(string? declared) =>
        Enum.TryParse<QuestPdfLicence>(declared, out var licence) && Enum.IsDefined(licence) ? licence : QuestPdfLicence.NotDeclared;
}
