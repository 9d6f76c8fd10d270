namespace Recist.Ingestion;

/// <summary>What a mapping that can be read most likely forgot: sizes of targets, and columns with numbers that it leaves.</summary>
internal static class MappingDoubts
{
    private const int Shown = 6;

    /// <summary>Asks about each.</summary>
    public static void Ask(Mapping mapping, Table source, ComplaintLog log)
    {
        if (mapping.Rules.Any(r => MayBeTarget(r) && !TemplateFindings.Sizes.Any(r.Has)))
        {
            log.Warn(
                Codes.MappingQuestion, null, new Place(mapping.File, 1), null, "The mapping gives target lesions, and no column gives their size.",
                "Map the columns of the diameters to size_mm, size_cm or size.");
        }

        var filled = SourceColumns.Of(VirtualColumns.Of(source, mapping), mapping, new ComplaintLog())?.Named() ?? [];
        var named = mapping.Rules.SelectMany(r => r.Named).Concat(filled).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (heading, at) in source.Headings.Select((h, i) => (h, i)).Where(h => IsLeft(h.h, mapping, named)))
        {
            var shape = ColumnShape.Of(source, at);
            if (shape.IsNumeric)
            {
                log.Warn(
                    Codes.MappingQuestion, null, source.At(source.HeadingLine, heading), null,
                    $"This column is not read, and it holds numbers: {string.Join(", ", shape.Values.Take(Shown))}{(shape.Values.Count > Shown ? ", …" : "")}.",
                    "Map it if these are sizes or codes of a finding.");
            }
        }
    }

    /// <summary>True where a row of the rule may be a target: the mapping says so, or leaves it to the table.</summary>
    private static bool MayBeTarget(RowRule rule)
    {
        if (rule.Constants.TryGetValue("role", out var role))
        {
            return role.Contains('{', StringComparison.Ordinal) || IsTarget(role);
        }

        return rule.Column("role") is not null && (!rule.Values.TryGetValue("role", out var words) || words.Values.Any(w => w is not null && IsTarget(w)));
    }

    private static bool IsTarget(string word) => Vocabularies.Role.Loose(word) == LesionRole.Target;

    private static bool IsLeft(string heading, Mapping mapping, HashSet<string> named) =>
        heading.Length > 0 && !named.Contains(heading) && !mapping.Match.Contains(heading, StringComparer.OrdinalIgnoreCase) && !RedcapColumns.IsOwn(heading)
        && !named.Any(n => NumberedText.Is(n) && NumberedText.Numbers(n, [heading]).Any());
}
