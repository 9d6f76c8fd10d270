namespace Recist.Ingestion;

/// <summary>The headings of a list of patients and what else they may be called; case, spaces and underscores do not matter.</summary>
internal static class PatientColumns
{
    /// <summary>Heading, then its other names.</summary>
    public static readonly string[][] Names =
    [
        ["patient_id", "patient", "subject", "subject_id", "usubjid"],
        ["study", "study_id"],
        ["course", "treatment_line"],
        ["name", "patient_name", "full_name"],
        ["birth_year", "year_of_birth"],
        ["language"],
        ["large_print"],
        ["next_scan_date", "next_scan"],
        ["interval_days"],
        ["window_days"],
        ["treatment", "drug"],
        ["treatment_class", "drug_class"],
        ["treatment_start", "drug_start"],
        ["treatment_end", "drug_end"],
        ["as_of"],
        ["revision"],
    ];

    private static readonly string[] Telling = ["name", "birth_year", "language", "large_print", "next_scan_date", "interval_days", "treatment"];

    private static readonly Dictionary<string, string> Canonical =
        Names.SelectMany(n => n.Select(alias => (alias, n[0]))).ToDictionary(n => WordText.Bare(n.alias), n => n.Item2, StringComparer.Ordinal);

    /// <summary>The heading as this list has it, or null.</summary>
    public static string? Find(string heading) => Canonical.GetValueOrDefault(WordText.Bare(heading));

    /// <summary>True for the headings of a list of patients: the patient and two things that are said of one.</summary>
    public static bool Fit(IEnumerable<string> headings)
    {
        var known = headings.Select(Find).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return known.Contains("patient_id") && Telling.Count(known.Contains) >= 2;
    }
}
