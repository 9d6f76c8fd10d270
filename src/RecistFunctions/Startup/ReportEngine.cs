using Microsoft.Extensions.Configuration;
using Recist.Reports.Document;
using Recist.Reports.Pdf;
#if QUESTPDF
using Recist.Reports.QuestPdf;
#endif

namespace RecistFunctions.Startup;

/// <summary>
/// The engine that draws reports, as the setting <c>Reports:Engine</c> says; unset, the best that this build holds. Never another one than was
/// asked for.
/// </summary>
internal static class ReportEngine
{
    private static readonly Dictionary<string, Func<string?, IReportRenderer>> Engines = new(StringComparer.OrdinalIgnoreCase)
    {
        ["BuiltIn"] = _ => new BuiltInRenderer(),
#if QUESTPDF
        [Best] = licence => new QuestPdfRenderer(Licence(licence)),
#else
        ["QuestPdf"] = _ => throw new NotSupportedException(
            "This build of the app leaves QuestPDF out. Build it with -p:QuestPdf=true from a feed that serves QuestPDF,"
            + " or set Reports__Engine to BuiltIn."),
#endif
    };

#if QUESTPDF
    private const string Best = QuestPdfRenderer.EngineName;
#else
    private const string Best = "BuiltIn";
#endif

    /// <summary>Makes the engine. Whether it can draw is tried by <see cref="ReportEngineTrial"/> once the app has started.</summary>
    /// <exception cref="SettingException">There is no such engine, this build leaves it out, or it cannot be made here.</exception>
    public static IReportRenderer Choose(IConfiguration configuration)
    {
        var asked = configuration["Reports:Engine"];
        var name = string.IsNullOrEmpty(asked) ? Best : asked;
        try
        {
            return Make(name, configuration["Reports:QuestPdfLicence"]);
        }
        catch (Exception e)
        {
            throw new SettingException(
                string.IsNullOrEmpty(asked)
                    ? $"Reports__Engine is not set, so {name} would draw the reports, but it cannot be used: {e.Message}"
                    : $"The setting Reports__Engine asks for '{name}', which cannot be used: {e.Message}");
        }
    }

    private static IReportRenderer Make(string name, string? licence) => Engines.TryGetValue(name, out var make)
        ? make(licence)
        : throw new NotSupportedException("There are two engines, QuestPdf and BuiltIn.");

#if QUESTPDF
    private static QuestPdfLicence Licence(string? declared) =>
        Enum.TryParse<QuestPdfLicence>(declared, out var licence) && Enum.IsDefined(licence) ? licence : QuestPdfLicence.NotDeclared;
#endif
}
