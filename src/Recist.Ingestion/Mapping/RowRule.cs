namespace Recist.Ingestion;

/// <summary>How one row of the source gives a row of the template; with <c>{n}</c>, <c>{reader}</c> or <c>{visit}</c> one for each that the headings have.</summary>
/// <param name="Columns">Columns that hold values; each template heading at most once.</param>
/// <param name="Values">By template heading: codes of the source and their words; a null word is a missing value.</param>
/// <param name="Constants">By template heading: a text, in which <c>{heading}</c> stands for the cell of that column and <c>{n}</c> for the number.</param>
/// <param name="When">By source heading: texts of which the row must have one; it may be blank.</param>
/// <param name="IsEveryRow">True where each row of the source is a row of the template, even without a value.</param>
internal sealed record RowRule(
    IReadOnlyList<MappedColumn> Columns,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string?>> Values,
    IReadOnlyDictionary<string, string> Constants,
    IReadOnlyDictionary<string, IReadOnlyList<string>> When,
    bool IsEveryRow)
{
    /// <summary>Source headings of the longest diameter and of the short axis, which counts in its place in rows of lymph nodes; null where the table has one diameter.</summary>
    public (string Longest, string Short)? ShortAxis { get; init; }

    /// <summary>True where headings have a place for readers.</summary>
    public bool HasReaders => Columns.Any(c => c.Source.Contains(Slots.ForReader, StringComparison.Ordinal));

    /// <summary>True where the rule's finding is that of every reader of the headings: its constant reader is <c>{reader}</c>.</summary>
    public bool IsOfEveryReader => Constants.TryGetValue("reader", out var reader) && reader == Slots.ForReader;

    /// <summary>True where headings have a place for visits.</summary>
    public bool HasVisits => Columns.Any(c => c.Source.Contains(Slots.ForVisit, StringComparison.Ordinal));

    /// <summary>The column that holds a template heading; null where none does.</summary>
    public MappedColumn? Column(string canonical) => Columns.FirstOrDefault(c => c.Canonical == canonical);

    /// <summary>True where the rule has this template heading, from a column, as a constant or from the headings themselves.</summary>
    public bool Has(string canonical) => Column(canonical) is not null || Constants.ContainsKey(canonical) || OfHeadings.Contains(canonical);

    /// <summary>Template headings that the rule fills.</summary>
    public IEnumerable<string> Filled => Columns.Select(c => c.Canonical).Concat(Constants.Keys).Concat(OfHeadings).Distinct();

    /// <summary>Source headings that the rule names, with <c>{n}</c>, <c>{reader}</c> and <c>{visit}</c> where they have it.</summary>
    public IEnumerable<string> Named => Columns.Select(c => c.Source).Concat(ShortAxis is { } axis ? [axis.Short] : []).Concat(When.Keys).Concat(Constants.Values.SelectMany(NumberedText.Inserted));

    /// <summary>Template headings whose value is in the source's headings.</summary>
    private IEnumerable<string> OfHeadings => [.. HasReaders ? ["reader"] : Array.Empty<string>(), .. HasVisits ? ["visit", "visit_date"] : Array.Empty<string>()];

    /// <summary>The word for a code; the code itself with <c>found</c> false where the rule has none.</summary>
    public string? Word(string canonical, string code, out bool found)
    {
        found = false;
        if (!Values.TryGetValue(canonical, out var words))
        {
            return code;
        }

        if (words.TryGetValue(code, out var word))
        {
            found = true;
            return word;
        }

        var pattern = words.Keys.FirstOrDefault(k => NumberedText.Is(k) && NumberedText.Matches(k, code));
        found = pattern is not null;
        return found ? words[pattern!] : code;
    }
}
