using Microsoft.Extensions.Configuration;
using Recist.Reports.Fonts;

namespace RecistFunctions.Startup;

/// <summary>The fonts beside the built-in ones, as the setting <c>Reports:FontFolders</c> says: part of what reports are made from, never the machine's own.</summary>
internal static class ReportFonts
{
    /// <summary>Loads them for the whole process.</summary>
    /// <returns>The setting; empty where there is none.</returns>
    /// <exception cref="SettingException">A folder is missing, or holds a font that cannot be used.</exception>
    public static string Declare(IConfiguration configuration)
    {
        var folders = configuration["Reports:FontFolders"] ?? "";
        try
        {
            Printable.Declare(folders);
            return folders;
        }
        catch (FontException fault)
        {
            throw new SettingException($"The fonts of Reports__FontFolders, or of RECIST_FONT_FOLDERS, cannot be used: {fault.Message}");
        }
    }
}
