using Recist.Reports.Content;

namespace Recist.Reports.Words;

/// <summary>Data quality, readers, corrections, provenance and signature.</summary>
internal static partial class ClinicianWords
{
    public const string QualityHeading = "Data quality";
    public const string UnitToCheck = "unit to be checked";

    public const string NoQualityItems = "No item is open.";
    public const string Severity = "Severity";
    public const string Item = "Item";
    public const string About = "Lesion, visit, value";
    public const string Message = "What to look at";
    public const string ReadersHeading = "Readers";
    public const string ReadersAgree = "agree";
    public const string ReadersDiffer = "differ";
    public const string OtherReadDiffers = "another read differs";
    public const string Agreement = "Agreement";
    public const string CorrectionsHeading = "Corrections and earlier reports";
    public const string Revision = "Revision";
    public const string Field = "Value";
    public const string Old = "Before";
    public const string New = "Now";
    public const string By = "By, reason";
    public const string ProvenanceHeading = "Where the numbers came from";
    public const string File = "File";
    public const string Format = "Format";
    public const string Sha256 = "SHA-256";
    public const string Engine = "Engine";
    public const string Units = "Units";
    public const string UnitsText = "millimetres, as uploaded";
    public const string RecordRead = "Record read";
    public const string RowsUsed = "Lines used";
    public const string NoRows = "not recorded";
    public const string SignatureHeading = "Signature";
    public const string SignedName = "Signed by";
    public const string SignedRole = "Role";
    public const string SignedMeaning = "Meaning";
    public const string SignedAt = "Signed on";
    public const string SignedDraft = "SHA-256 of the draft signed";

    /// <summary>Of an edition that was printed anew for something that the signature does not bind.</summary>
    public static string Reprint(string signed) =>
        $"Content as signed on {signed}. Printed anew since for what a signature does not cover, such as contact details, an appointment, layout, program version or a file that repeats known values.";
    public const string Disclaimer = "Computed by rule from the values that the clinic uploaded. The clinician decides; this is not a cleared medical device.";

    public static readonly string[] SignatureLabels = ["Name", "Role", "Date and time", "Meaning"];

    public const string CodePointsDefinition =
        "[U+AC00]: a letter that the report's fonts cannot draw, or that looks like another one, by its number in Unicode; everything else is printed as it was uploaded.";

    public static string ByCodePoints(string what) =>
        $"Letters of this text ({what}) are printed by their numbers in Unicode, as they were uploaded: the report's fonts cannot draw them, or they look like others.";

    public static string Times(string message, int times) => $"{message} ({times} times)";

    public static string ReaderColumn(string? reader, bool record) => (reader ?? UnnamedReader) + (record ? " (record)" : "");

    public static string Supersedes(IEnumerable<string> ids) => $"This report supersedes: {string.Join(", ", ids)}.";

    public static string EngineText(string version) => $"Recist {version}";

    public static string SeverityOf(NoteSeverity severity) => severity switch
    {
        NoteSeverity.Block => "Block",
        NoteSeverity.Warn => "Warn",
        _ => "Info",
    };

    public static string ReadRule(RecordReadRule rule, string reader) => rule switch
    {
        RecordReadRule.Adjudicated => $"{reader}, chosen by the adjudicator",
        RecordReadRule.Accepted => $"{reader}, marked as accepted in the source",
        RecordReadRule.NamedByClinic => $"{reader}, named by the clinic",
        _ => $"{reader}, the only reader",
    };

    public static string NoRecordRead(string reader) => $"none yet: {reader} is shown, one of several readers, and nothing says whose record counts";

    public static string Rows(string file, string rows) => $"{file}: lines {rows}";

    public static string Issue(string code) => code switch
    {
        "BASELINE_INCOMPLETE" => "A target was not evaluable at baseline: there is no complete baseline sum.",
        "BASELINE_WINDOW" => "The baseline scan is more than 28 days before the start, or after it.",
        "MAX_PER_ORGAN" => "More targets in one organ than the criteria allow.",
        "MAX_TOTAL" => "More targets than the criteria allow.",
        "NO_MEASURABLE" => "No target is measurable at baseline.",
        "NOT_MEASURABLE" => "This target is below the size that may be measured at baseline.",
        _ => QuerySentences.For(code),
    };
}
