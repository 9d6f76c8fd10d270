using QuestPDF.Infrastructure;
using Settings = QuestPDF.Settings;

namespace Recist.Reports.QuestPdf;

/// <summary>The settings of QuestPDF, which are one set for the whole process.</summary>
internal static class Library
{
    private static readonly Lock _once = new();
    private static bool _fontsLoaded;

    /// <summary>Declares the licence; loads the fonts the first time.</summary>
    public static void Declare(QuestPdfLicence licence)
    {
        lock (_once)
        {
            Settings.License = licence switch
            {
                QuestPdfLicence.Community => LicenseType.Community,
                QuestPdfLicence.Professional => LicenseType.Professional,
                QuestPdfLicence.Enterprise => LicenseType.Enterprise,
                _ => throw new ArgumentException("The QuestPDF engine needs a declared licence: Community, Professional or Enterprise.", nameof(licence)),
            };
            if (!_fontsLoaded)
            {
                // Its debugging output would repeat what a report says.
                Settings.EnableDebugging = false;
#if !QUESTPDF_2023
                // The fonts of the machine would make the same document different from host to host.
                Settings.UseEnvironmentFonts = false;
#endif
                FontSet.Register();
                _fontsLoaded = true;
            }
        }
    }
}
