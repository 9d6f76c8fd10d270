namespace Recist.Ingestion;

/// <summary>Positions of the source's columns by heading, whatever the case.</summary>
/// <param name="At">By heading.</param>
internal sealed record SourceColumns(IReadOnlyDictionary<string, int> At)
{
    /// <summary>The columns, or null with a complaint for each that the mapping names and the table has not; one that no rule names is told.</summary>
    public static SourceColumns? Of(Table source, Mapping mapping, ComplaintLog log)
    {
        var at = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < source.Headings.Length; i++)
        {
            if (source.Headings[i].Length > 0)
            {
                at.TryAdd(source.Headings[i], i);
            }
        }

        var columns = new SourceColumns(at);
        var used = new HashSet<string>(mapping.Match.Concat(mapping.Ignored), StringComparer.OrdinalIgnoreCase);
        var sound = true;
        foreach (var name in mapping.Rules.SelectMany(r => r.Named.SelectMany(n => columns.Headings(r, n))).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            used.Add(name);
            if (!at.ContainsKey(name))
            {
                sound = false;
                log.Refuse(
                    Codes.ColumnMissing, source.At(source.HeadingLine, name), null,
                    $"The mapping \"{mapping.Name}\" reads this column, and the table does not have it.", "Export it too, or correct the mapping.");
            }
        }

        foreach (var heading in at.Keys.Where(h => !used.Contains(h)))
        {
            log.Warn(
                Codes.ColumnIgnored, null, source.At(source.HeadingLine, heading), heading,
                $"The mapping \"{mapping.Name}\" does not name this column, and it was not read.", "Add it to \"columns\" of the mapping, or to \"ignore\".");
        }

        return sound ? columns : null;
    }

    /// <summary>The numbers for which a rule has columns; one null where it has no <c>{n}</c>.</summary>
    public IEnumerable<string?> Numbers(RowRule rule)
    {
        string[] patterns = [.. rule.Columns.Select(c => c.Source).Where(NumberedText.Is)];
        return patterns.Length == 0 ? new string?[] { null } : patterns.SelectMany(p => NumberedText.Numbers(p, At.Keys)).Distinct().Select(n => (string?)n);
    }

    /// <summary>The headings that a name of a rule stands for: itself, or one for each number.</summary>
    private IEnumerable<string> Headings(RowRule rule, string name) =>
        !NumberedText.Is(name) ? [name]
        : Numbers(rule).ToList() is { Count: > 0 } numbers ? numbers.Select(n => NumberedText.With(name, n))
        : [name];
}
