namespace Recist.Ingestion;

/// <summary>What a workbook holds beside its cells and could do something when it is opened. Nothing of it is run or followed.</summary>
internal static class XlsxNotices
{
    /// <summary>Warns of macros and of links to other files.</summary>
    public static void Tell(XlsxPackage package, string file, ComplaintLog log)
    {
        if (package.Names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || n.StartsWith("xl/macrosheets/", StringComparison.OrdinalIgnoreCase)))
        {
            log.Warn(Codes.ActiveContent, null, new Place(file), null, "The workbook has macros; they were not run.", "Save it as .xlsx, which has none.");
        }

        if (package.Names.Any(n => n.StartsWith("xl/externalLinks/", StringComparison.OrdinalIgnoreCase) || n.Equals("xl/connections.xml", StringComparison.OrdinalIgnoreCase)))
        {
            log.Warn(
                Codes.ActiveContent, null, new Place(file), null, "The workbook has links to other files; they were not followed, and the values last stored were read.", "Check that the values are current, or replace the links by their values.");
        }
    }
}
