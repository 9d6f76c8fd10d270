namespace Recist.Ingestion;

/// <summary>Which headings of the template a mapping may fill, and with which words.</summary>
internal static class MappingWords
{
    /// <summary>Headings whose cells make a row a finding.</summary>
    public static readonly string[] Findings = ["role", "organ", "site", "node", "size_mm", "size_cm", "size", "state", "status", "merged_into", "comment"];

    /// <summary>Headings that one row may state for its visit.</summary>
    public static readonly string[] OfVisit = ["visit_date", "visit_number", "baseline", "method", "slice_mm", "reader", "revision"];

    /// <summary>What stands in a suggested mapping where a person has to decide; no mapping that holds it is read.</summary>
    public const string Open = "?";

    private static readonly string[] WithoutCodes = ["visit_date", "slice_mm", "revision"];

    /// <summary>Units, with the millimetres in one.</summary>
    public static readonly Vocabulary<int> Units = new(("mm", 1), ("cm", 10));

    /// <summary>All headings.</summary>
    public static IEnumerable<string> Headings => TemplateColumns.All.Select(c => c.Heading);

    /// <summary>True where codes may stand for the values: dates and numbers are read as they are.</summary>
    public static bool MayHaveCodes(string canonical) => !WithoutCodes.Contains(canonical);

    /// <summary>True where a text may be a code of a heading: of a size only one that is no number, such as <c>23x15</c>.</summary>
    public static bool MayBeCode(string canonical, string code) => MayHaveCodes(canonical) && !(TemplateFindings.Sizes.Contains(canonical) && MixedColumn.IsNumber(code));

    /// <summary>The words of a heading that has a closed list; null for any other.</summary>
    public static string? Listed(string canonical) => canonical switch
    {
        "role" => Vocabularies.Role.Listed,
        "baseline" or "node" => Vocabularies.YesNo.Listed,
        "unit" => Units.Listed,
        "state" or "status" => $"{Vocabularies.State.Listed}; {Vocabularies.NonTarget.Listed}; {Vocabularies.NewLesion.Listed}",
        _ => null,
    };

    /// <summary>True where a word may stand under a heading: one of its list, or one that people write into cells and that has one meaning.</summary>
    public static bool Allows(string canonical, string word) => IsListed(canonical, word)
        || (canonical == "role" ? CellWords.Role(word) is not null : canonical is "state" or "status" && CellWords.Finding(word) is not null);

    /// <summary>True where a word may stand under a heading as it is spelt.</summary>
    public static bool IsListed(string canonical, string word) => word != Open && canonical switch
    {
        "role" => Vocabularies.Role.Loose(word) is not null,
        "baseline" or "node" => Vocabularies.YesNo.Loose(word) is not null,
        "unit" => Units.Loose(word) is not null,
        "size" or "size_mm" or "size_cm" => NumberText.TryRead(word, '.', out _),
        "state" or "status" => Vocabularies.State.Loose(word) is not null || Vocabularies.NonTarget.Loose(word) is not null || Vocabularies.NewLesion.Loose(word) is not null,
        _ => IdText.IsSound(word, IdText.LongestId),
    };
}
