namespace Recist.Ingestion;

/// <summary>What a complaint expected, where its code says it; a reader that knows more says so itself.</summary>
internal static class Expectation
{
    private static readonly Dictionary<string, string> ByCode = new(StringComparer.Ordinal)
    {
        [Codes.EmptyFile] = "a file with content",
        [Codes.NotAMeasurementFile] = "a measurement file of a kind that is read",
        [Codes.FileTooLarge] = "at most 20 MB",
        [Codes.ArchiveRefused] = "a plain .zip of measurement files",
        [Codes.ArchiveTooLarge] = "at most 200 entries, 50 MB and 100 times the packed size",
        [Codes.Encoding] = "UTF-8, or UTF-16 with a byte-order mark",
        [Codes.ControlCharacter] = "characters that can be seen",
        [Codes.LineTooLong] = "at most 64 KB a line",
        [Codes.NoPatients] = "at least one patient with a visit",
        [Codes.ManifestAlone] = "the file that the manifest describes",
        [Codes.JsonSyntax] = "valid JSON to the end",
        [Codes.JsonTooDeep] = "at most 16 levels",
        [Codes.MemberUnknown] = "a member of the schema",
        [Codes.MemberDuplicate] = "each member once",
        [Codes.CsvSyntax] = "quotes that are closed, with nothing after them in their cell",
        [Codes.ColumnDuplicate] = "each column once",
        [Codes.ColumnMissing] = "this column",
        [Codes.ColumnIgnored] = "a heading of the template",
        [Codes.TooManyColumns] = "at most 200 columns",
        [Codes.RaggedRow] = "as many cells as headings",
        [Codes.XptDamaged] = "one whole table in a SAS transport file of version 5",
        [Codes.SdtmPair] = "TU and TR together, or RS",
        [Codes.MappingTwice] = "one mapping that fits",
        [Codes.RowNotMapped] = "no value in a row of this kind",
        [Codes.ValueMissing] = "a value",
        [Codes.ValueConflict] = "values that agree",
        [Codes.NumberRange] = "a length of at most 500 mm",
        [Codes.DateRange] = "a date from 1990 to 2099",
        [Codes.DateFuture] = "a date that is not in the future",
        [Codes.UnitUnknown] = "mm or cm",
        [Codes.LesionUnknown] = "the id of a lesion that is described",
        [Codes.LesionConflict] = "one role and organ for each lesion",
        [Codes.LesionRole] = "the lesion's own role",
        [Codes.TwoValues] = "one value",
        [Codes.TwoBaselines] = "one baseline for each course",
        [Codes.BeforeBaseline] = "no visit before the baseline",
        [Codes.DeathBeforeStart] = "a death after the start",
        [Codes.AxisOrder] = "a short axis not above the longest diameter",
        [Codes.ShortAxisMissing] = "the short axis",
        [Codes.UnitSuspect] = "lengths in millimetres",
        [Codes.SumDiffers] = "the sum of the lengths",
        [Codes.ResponsePending] = "a response that is settled",
        [Codes.ResponseTwice] = "one response for each visit",
        [Codes.PatientConflict] = "records that agree",
        [Codes.VisitUndated] = "a date",
        [Codes.VisitSplit] = "scans of one visit within 14 days",
        [Codes.AdjudicatedUnknown] = "a reader who has a record",
        [Codes.AdjudicatedTwice] = "one reader",
        [Codes.AcceptedUnclear] = "one reader flagged",
        [Codes.BlankNotEvaluable] = "a size or a state",
        [Codes.MethodChange] = "the method of the baseline scan",
    };

    /// <summary>What this code expects; null where that depends on the place, or nothing is wrong.</summary>
    public static string? Of(string code) => ByCode.GetValueOrDefault(code);
}
