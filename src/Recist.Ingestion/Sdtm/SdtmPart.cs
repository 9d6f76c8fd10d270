namespace Recist.Ingestion;

/// <summary>What an SDTM or ADaM table is of a delivery whose tables arrive one by one.</summary>
/// <param name="Domain"><c>TU</c>, <c>TR</c>, <c>RS</c>, <c>DM</c> or <c>ADSL</c>.</param>
/// <param name="Study">Its STUDYID; several joined with line feeds, empty where it has none.</param>
public sealed record SdtmPart(string Domain, string Study)
{
    /// <summary>The part that a file is; null for anything else, and for a table that cannot be read, which is refused by itself.</summary>
    public static SdtmPart? Of(UploadedFile file, ReadingSettings settings)
    {
        ArgumentNullException.ThrowIfNull(file);
        var domain = Sniffer.KindOf(file.Content.Span) switch
        {
            FileKind.SdtmTu => "TU",
            FileKind.SdtmTr => "TR",
            FileKind.SdtmRs => "RS",
            FileKind.SdtmDm => "DM",
            FileKind.Adsl => "ADSL",
            _ => null,
        };
        return domain is not null && TableFile.Read(file, settings, new ComplaintLog()) is { } table ? new(domain, StudyOf(table)) : null;
    }

    private static string StudyOf(Table table)
    {
        var at = Array.FindIndex(table.Headings, h => h.Equals("STUDYID", StringComparison.OrdinalIgnoreCase));
        return at < 0 ? "" : string.Join('\n', table.Rows.Select(r => r.Cells[at]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }
}
