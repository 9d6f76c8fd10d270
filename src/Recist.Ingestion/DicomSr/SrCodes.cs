namespace Recist.Ingestion;

/// <summary>The coded concepts of TID 1500 that mean something here, in SNOMED CT (SCT) and in the older SNOMED RT (SRT); docs/file-formats.md has the same table.</summary>
internal static class SrCodes
{
    private static readonly HashSet<(string, string)> Lesions =
    [
        ("SCT", "27925004"), ("SRT", "M-03010"), // nodule
        ("SCT", "4147007"), ("SRT", "M-03000"), // mass
        ("SCT", "52988006"), ("SRT", "M-01100"), // lesion
        ("SCT", "108369006"), ("SRT", "M-80000"), // neoplasm
        ("SCT", "86049000"), ("SRT", "M-80003"), // primary neoplasm
        ("SCT", "14799000"), ("SRT", "M-80006"), // secondary neoplasm
    ];

    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "nodule", "nodules", "mass", "masses", "lesion", "lesions", "neoplasm", "tumor", "tumors", "tumour", "tumours", "metastasis", "metastases", "met",
        "mets", "carcinoma", "lymphadenopathy", "adenopathy", "läsion", "rundherd", "raumforderung", "metastase", "metastasen", "tumeur", "lésion",
        "métastase", "lesión", "metástasis", "nódulo", "lesione", "metastasi", "nodulo", "lesão", "laesie",
    };

    /// <summary>What a length of a lesion is; null for any other measurement.</summary>
    public static SrAxis? Axis(SrCode concept) => (concept.Scheme, concept.Value) switch
    {
        ("SCT", "81827009") or ("SRT", "M-02550") => SrAxis.Diameter,
        ("SCT", "410668003") or ("SRT", "G-D7FE" or "G-A22A") => SrAxis.Length,
        ("SCT", "103339001") or ("SRT", "G-A185") => SrAxis.Long,
        ("SCT", "103340004") or ("SRT", "G-A186") => SrAxis.Short,
        _ => null,
    };

    /// <summary>A unit of UCUM that counts picture elements: what programs write where an image does not say how large they are.</summary>
    public static bool IsPixels(SrCode unit) => unit.Value is "1" or "{pixels}" or "{pixel}" or "px" || unit.Meaning is "px" or "pixel" or "pixels";

    /// <summary>True for a finding that is a lesion: by its code, else by a word of what it is called. Anatomy alone is none.</summary>
    public static bool IsLesion(SrCode finding) =>
        Lesions.Contains((finding.Scheme, finding.Value)) || IsNode(finding)
        || finding.Meaning.Split([' ', ',', '(', ')', '-', '/'], StringSplitOptions.RemoveEmptyEntries).Any(Words.Contains);

    /// <summary>True for a lymph node, enlarged or not.</summary>
    public static bool IsNode(SrCode finding) =>
        NodeCodes.IsNode(finding.Scheme, finding.Value) || Organs.IsNode(finding.Meaning) || FindingLabel.IsNode(finding.Meaning);

    /// <summary>The derivation "maximum".</summary>
    public static bool IsMaximum(SrCode derivation) => (derivation.Scheme, derivation.Value) is ("SCT", "56851009") or ("SRT", "G-A437");

    /// <summary>The category "anatomical structure".</summary>
    public static bool IsAnatomy(SrCode category) => (category.Scheme, category.Value) is ("SCT", "91723000") or ("SRT", "T-D000A");

    /// <summary>How it was imaged, by the first word of the procedure ("CT chest"); null where that is no such word.</summary>
    public static string? Method(SrCode procedure) => procedure.Meaning.Split(' ')[0].ToUpperInvariant() switch
    {
        "CT" => "CT",
        "MR" or "MRI" => "MRI",
        "PET" or "PT" => "PET",
        "US" => "US",
        _ => null,
    };
}
