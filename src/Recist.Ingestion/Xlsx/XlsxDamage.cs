namespace Recist.Ingestion;

/// <summary>The bytes are no sound workbook. Thrown where only the stream can see it and caught in <see cref="XlsxReader"/>, never further.</summary>
internal sealed class XlsxDamage(string code, string problem, string fix) : Exception(problem)
{
    public const string SaveAgain = "Open it in the spreadsheet program, save it as .xlsx and send it again.";

    public string Code => code;

    public string Fix => fix;

    /// <summary>It is larger than it may be.</summary>
    public static XlsxDamage TooLarge() => new(
        Codes.ArchiveTooLarge, "Unpacked, the workbook is larger than 50 MB or more than 100 times its packed size.", "Keep the measurement sheets only, without pictures and empty formatted rows.");

    /// <summary>It does not hold together.</summary>
    public static XlsxDamage Damaged() => new(Codes.WorkbookRefused, "The workbook is damaged, or was not made by a spreadsheet program.", SaveAgain);
}
