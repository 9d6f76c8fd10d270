namespace Recist.Ingestion;

/// <summary>Which values a complaint may repeat: those of columns that are known and name nobody. Anything else is shown by its place alone.</summary>
/// <remarks>Receipts are stored and sent on; a value in the wrong column may be a name. So the list says what may be shown, not what may not.</remarks>
internal static class EchoRule
{
    private const int Longest = 40;

    // Of the template, by canonical heading. Not: patient_id, site, reader, comment.
    private static readonly string[] Template =
        ["study", "course", "visit", "visit_number", "visit_date", "baseline", "lesion_id", "role", "organ", "node", "size_mm", "size_cm", "size", "unit", "state", "status", "part_of", "merged_into", "method", "slice_mm", "revision"];

    // Of SDTM and ADSL without the domain's two letters, or whole where they have none. Not: USUBJID, EVAL, EVALID, REASND.
    private static readonly HashSet<string> Variables = new(StringComparer.OrdinalIgnoreCase)
    {
        "STUDYID", "DOMAIN", "VISIT", "VISITNUM", "TESTCD", "TEST", "ORRES", "ORRESU", "STRESC", "STRESN", "STRESU", "STAT", "DTC", "LNKID", "LOC", "METHOD", "CAT",
        "BLFL", "LOBXFL", "ACPTFL", "GRPID", "RFXSTDTC", "RFPENDTC", "DTHDTC", "RANDDT", "TRTSDT", "DTHDT", "LSTALVDT", "NACTDT",
    };

    // Members of the product's JSON by their names. Not: patient, reader, adjudicated, site, notes, comment, and all of person and treatment.
    private static readonly HashSet<string> Members = new(StringComparer.Ordinal)
    {
        "format", "study", "course", "criteria", "revision", "accepted", "label", "date", "baseline", "missed", "unscheduled", "forSymptoms", "markers", "overall",
        "start", "reference", "death", "lastKnownAlive", "newTherapy", "symptomaticDeterioration", "baselineMissing", "intervalDays", "windowDays", "nextScan",
        "id", "lesion", "role", "organ", "node", "newKind", "mm", "fragmentsMm", "viableMm", "longestMm", "shortAxisMm", "sliceMm", "modality", "method", "state", "mergedInto",
        "status", "change", "increasedSinceLast", "regionImagedAtBaseline", "shortAxisAtBaselineMm", "superficial", "bone", "simpleCyst", "cysticMetastasis",
        "priorLocalTherapy", "progressedSince", "trulyNonMeasurable", "spiral", "intrahepatic", "arterialEnhancement", "portaHepatis",
        "negative", "positive", "ctCorrelate", "followUp", "basis",
    };

    // What a check says of the whole of one of these is a label, a date or a lesion. Only where something else stands in its stead, that is unknown.
    private static readonly string[] Wholes = ["patients", "dates", "visits", "lesions", "measurements", "nonTargets", "newLesions"];

    // Whatever the format, the value that these come with is a lesion's id or a length that was read.
    private static readonly HashSet<string> OfLesion = [Codes.RoleAssumed, Codes.RoleUndeclared, Codes.LesionUnmatched, Codes.LesionByLabel, Codes.ShortAxisAssumed, Codes.Rounded, Codes.NotALesion, Codes.NoLengths];

    /// <summary>The value as a complaint may repeat it, cut to 40 characters; null where it may not.</summary>
    public static string? Of(string code, Place place, string? value) => value is not null && Shows(code, place, value) ? Cut(value) : null;

    private static bool Shows(string code, Place place, string value) => OfLesion.Contains(code)
        || (place.Path is { } path ? code != Codes.MemberUnknown && ShowsMember(code, path)
        : place.Column is not { } column || column == value || ShowsColumn(place.Means ?? column));

    private static bool ShowsColumn(string column) =>
        TemplateColumns.Find(column) is { } known ? Template.Contains(known)
        : Variables.Contains(column) || (column.Length > 2 && column[..2].ToUpperInvariant() is "TU" or "TR" or "RS" && Variables.Contains(column[2..]));

    private static bool ShowsMember(string code, string path)
    {
        string[] names = [.. path.Split('.').Select(n => n.Split('[')[0])];
        return !names.Contains("person") && !names.Contains("treatment")
            && (names is ["$", "options", _] || Members.Contains(names[^1]) || (code != Codes.MemberType && Wholes.Contains(names[^1])));
    }

    private static string Cut(string value)
    {
        if (value.Length <= Longest)
        {
            return value;
        }

        var end = char.IsHighSurrogate(value[Longest - 2]) ? Longest - 2 : Longest - 1;
        return value[..end] + "…";
    }
}
