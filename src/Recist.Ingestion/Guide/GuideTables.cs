using System.Globalization;

namespace Recist.Ingestion;

/// <summary>What the guide's sentences leave open, made from what the readers use.</summary>
internal static class GuideTables
{
    private static readonly Dictionary<string, Func<string>> All = new(StringComparer.Ordinal)
    {
        ["columns"] = Columns,
        ["patient-columns"] = () => Table(["heading", "also"], PatientColumns.Names.Select(n => new[] { n[0], string.Join(", ", n.Skip(1)) })),
        ["options"] = () => Table(["option", "values, the default first"], OptionTable.All.Select(o => new[] { o.Name, o.Values })),
        ["codes"] = () => Table(["code", "severity", "meaning"], CodeMeanings.All.Select(m => new[] { string.Join(", ", m.Codes), m.Severity, m.Meaning })),
        ["data-quality"] = () => Table(
            ["rule", "severity", "looks for", "codes"],
            DataQuality.Rules.Select(r => new[] { r.Rule, r.Severity, r.Says, string.Join(", ", r.Codes.Select(c => $"`{c}`")) })),
        ["words tu"] = () => Table(["word", "meaning"], TuWords.All.Select(w => new[] { string.Join(", ", w.Words), w.Says })),
        ["organ names"] = () => Table(["organ", "also"], OrganNames.All.Select(o => new[] { o.Term, o.Words.Replace(";", ",", StringComparison.Ordinal) })),
        ["words role"] = () => Words(Vocabularies.Role),
        ["words state"] = () => Words(Vocabularies.State),
        ["words non-target"] = () => Words(Vocabularies.NonTarget),
        ["words new"] = () => Words(Vocabularies.NewLesion),
        ["words change"] = () => Words(Vocabularies.Change),
        ["cell words"] = CellTables.Words,
        ["cell doubts"] = CellTables.Doubts,
        ["totals words"] = () => TotalsRows.Words.Replace(";", ",", StringComparison.Ordinal),
        ["other criteria"] = () => Table(
            ["criteria", "known by (a star stands for any letters)", "in a field of criteria also by", "what to do"],
            OtherCriteria.All.Select(c => new[] { c.Name, Listed(c.Words), Listed(c.Names), c.Instead })),
        ["words modality"] = () => Words(Vocabularies.Modality),
        ["words bone"] = () => Words(Vocabularies.Bone),
        ["words markers"] = () => Words(Vocabularies.Markers),
        ["tables"] = () => Table(
            ["table", "has", "and one of", "and not"],
            TableKind.Known.Select(k => new[] { k.Name, string.Join(", ", k.All), string.Join(", ", k.OneOf), string.Join(", ", k.Without) })),
        ["limit parts"] = () => Number(XlsxLimits.Parts),
        ["limit cell"] = () => Number(XlsxLimits.CellText),
        ["limit file"] = () => Megabytes(Archives.MostBytes),
        ["limit unpacked"] = () => Megabytes(Archives.MostUnpacked),
        ["limit ratio"] = () => Number(Archives.MostRatio),
        ["limit entries"] = () => Number(Archives.MostEntries),
        ["limit rows"] = () => Number(ReadingSettings.Default.MaxRows),
        ["limit columns"] = () => Number(XlsxLimits.Columns),
        ["limit line"] = () => $"{TableText.LongestLine / 1024} KB",
        ["limit depth"] = () => Number(JsonParser.OwnDepth),
    };

    /// <summary>The text for a place of the guide.</summary>
    /// <exception cref="KeyNotFoundException">The guide has a place that no table fills.</exception>
    public static string Of(string name) => All[name]();

    private static string Columns() => Table(
        ["heading", "also", "meaning", "words"],
        TemplateColumns.All.Select(c => new[] { c.Heading + (c.IsNeeded ? " (needed)" : ""), string.Join(", ", c.Aliases), c.Meaning, string.Join(", ", c.Words) }));

    private static string Words<T>(Vocabulary<T> words)
        where T : struct => string.Join(' ', words.Listed.Split(", ").Select(w => $"`{w}`"));

    /// <summary>A table in Markdown.</summary>
    public static string Table(string[] headings, IEnumerable<string[]> rows) =>
        string.Join('\n', [Row(headings), Row([.. headings.Select(_ => "---")]).Replace(" ", "", StringComparison.Ordinal), .. rows.Select(Row)]);

    private static string Listed(string words) => words.Replace(";", ",", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal);

    private static string Row(string[] cells) => $"| {string.Join(" | ", cells)} |";

    private static string Megabytes(int bytes) => $"{bytes / (1024 * 1024)} MB";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
