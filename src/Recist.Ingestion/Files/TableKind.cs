namespace Recist.Ingestion;

/// <summary>How a table of a data standard is told by its columns. The first that fits is it.</summary>
/// <param name="Kind">What the file is then.</param>
/// <param name="Name">Name of the table.</param>
/// <param name="All">Columns that it must have, in any case of letters.</param>
/// <param name="OneOf">Columns of which it must have one; none asked for where empty.</param>
/// <param name="Without">Columns that it must not have.</param>
internal sealed record TableKind(FileKind Kind, string Name, string[] All, string[] OneOf, string[] Without)
{
    /// <summary>The tables that are known.</summary>
    public static readonly TableKind[] Known =
    [
        new(FileKind.SdtmTr, "SDTM TR", ["USUBJID", "TRTESTCD"], [], []),
        new(FileKind.SdtmTu, "SDTM TU", ["USUBJID", "TULNKID"], [], []),
        new(FileKind.SdtmRs, "SDTM RS", ["USUBJID", "RSTESTCD"], [], []),
        new(FileKind.Adsl, "ADSL", ["USUBJID"], ["RANDDT", "TRTSDT", "DTHDT", "LSTALVDT"], ["PARAMCD"]),
        new(FileKind.SdtmDm, "SDTM DM", ["USUBJID"], ["RFSTDTC", "RFXSTDTC", "RFPENDTC", "DTHDTC"], []),
        new(FileKind.SdtmOther, "another table of SDTM", ["USUBJID"], ["DOMAIN", "STUDYID"], []),
    ];

    /// <summary>The kind of a table with these columns.</summary>
    public static FileKind Of(IEnumerable<string>? columns)
    {
        var headings = columns?.ToHashSet(StringComparer.OrdinalIgnoreCase) ?? [];
        return Array.Find(Known, k => k.Fits(headings))?.Kind ?? FileKind.Other;
    }

    private bool Fits(HashSet<string> headings) =>
        Array.TrueForAll(All, headings.Contains) && (OneOf.Length == 0 || Array.Exists(OneOf, headings.Contains)) && !Array.Exists(Without, headings.Contains);
}
