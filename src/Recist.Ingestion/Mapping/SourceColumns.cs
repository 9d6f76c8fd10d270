namespace Recist.Ingestion;

/// <summary>Positions of the source's columns by heading, whatever the case.</summary>
/// <param name="At">By heading.</param>
/// <param name="Mapping">The mapping that reads them.</param>
internal sealed record SourceColumns(IReadOnlyDictionary<string, int> At, Mapping Mapping)
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

        var columns = new SourceColumns(at, mapping);
        var used = new HashSet<string>(mapping.Match.Concat(mapping.Ignored), StringComparer.OrdinalIgnoreCase);
        var sound = true;
        foreach (var name in columns.Named().Distinct(StringComparer.OrdinalIgnoreCase))
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

        foreach (var (heading, column) in at.Where(h => !used.Contains(h.Key) && !IsUnusedRepeat(h.Key, h.Value)))
        {
            if (LostVisit.Is(source, column, mapping))
            {
                sound = false;
                log.Refuse(
                    Codes.ValueMissing, source.At(source.HeadingLine, heading), heading,
                    $"The mapping \"{mapping.Name}\" reads columns of visits, this heading looks like one of them and is not read as one, and the column holds measurements.",
                    LostVisit.Fix(mapping), "a visit that the mapping reads");
                continue;
            }

            log.Warn(
                Codes.ColumnIgnored, null, source.At(source.HeadingLine, heading), heading,
                $"The mapping \"{mapping.Name}\" does not name this column, and it was not read.{ColumnShape.Of(source, column).Numbers}", "Add it to \"columns\" of the mapping, or to \"ignore\".");
        }

        foreach (var heading in mapping.Rules.Any(r => r.Has("organ") || r.Has("site") || r.Has("node")) ? [] : mapping.Ignored.Where(at.ContainsKey))
        {
            if (ColumnShape.Of(source, at[heading]).Values.Where(OrganWords.Are).Take(3).ToList() is { Count: > 0 } organs)
            {
                log.Warn(
                    Codes.ColumnIgnored, null, source.At(source.HeadingLine, heading), heading,
                    $"The mapping \"{mapping.Name}\" ignores this column, which says where the lesions are ({string.Join(", ", organs)}), and no other one does: a lymph node is read as another lesion.",
                    "Map it to organ, or map a column to node.");
            }
        }

        for (var i = 0; i < source.Headings.Length; i++)
        {
            if (source.Headings[i].Length == 0 && ColumnShape.Of(source, i) is { Lengths.Count: > 0 } shape)
            {
                log.Warn(
                    Codes.ColumnIgnored, null, source.At(source.HeadingLine, "column " + CellRange.Letters(i)), null,
                    $"A column without a heading was not read. It holds numbers: {shape.Some()}.", "Give it a heading, and name it in the mapping.");
            }
        }

        return sound ? columns : null;

        // REDCap writes both columns into every export, also where no form repeats.
        bool IsUnusedRepeat(string heading, int column) => RedcapColumns.IsRepeat(heading) && (heading.Equals(RedcapColumns.Instance, StringComparison.OrdinalIgnoreCase) || source.Rows.TrueForAll(r => r.Cells[column].Length == 0));
    }

    /// <summary>What the places in the rule's headings stand for: one for each reader, visit and number together.</summary>
    public IEnumerable<Slots> Fill(RowRule rule) =>
        from visit in Found(rule, Slots.ForVisit, IsVisit)
        from reader in Found(rule, Slots.ForReader, r => Mapping.Readers.Any(p => NumberedText.Matches(p, r)))
        let sides = new Slots(null, reader, visit)
        from number in Numbers(rule, sides)
        select sides with { Number = number };

    /// <summary>True for a visit that the mapping names, or that has a date in it where it names none.</summary>
    private bool IsVisit(string text) => Mapping.Visits.Count > 0
        ? Mapping.Visits.Any(v => NumberedText.Matches(v, text))
        : VisitHeading.Read(text, MappedDatePattern.OfDay(Mapping.DatePattern ?? "")) is not null;

    /// <summary>What stands in a place of the headings; one null where the rule has no such place.</summary>
    private List<string?> Found(RowRule rule, string place, Func<string, bool> isOne)
    {
        string[] patterns = [.. rule.Columns.Select(c => c.Source).Where(s => s.Contains(place, StringComparison.Ordinal))];
        if (patterns.Length == 0 && place == Slots.ForReader && rule.IsOfEveryReader)
        {
            patterns = [.. Mapping.Rules.SelectMany(r => r.Columns).Select(c => c.Source).Where(s => s.Contains(place, StringComparison.Ordinal)).Distinct()];
        }

        return patterns.Length == 0 ? [null] : [.. patterns.SelectMany(p => Slots.Found(p, place, isOne, Headings(p))).Distinct(StringComparer.OrdinalIgnoreCase)];

        // The other place of a heading takes whatever the mapping says may stand there.
        IEnumerable<string> Headings(string pattern) => place == Slots.ForVisit && pattern.Contains(Slots.ForReader, StringComparison.Ordinal)
            ? Mapping.Readers.SelectMany(r => At.Keys.Where(h => h.Contains(r, StringComparison.OrdinalIgnoreCase)).Select(h => h.Replace(r, Slots.ForReader, StringComparison.OrdinalIgnoreCase)))
            : place == Slots.ForReader && pattern.Contains(Slots.ForVisit, StringComparison.Ordinal)
                ? Found(rule, Slots.ForVisit, IsVisit).OfType<string>().SelectMany(v => At.Keys.Where(h => h.Contains(v, StringComparison.OrdinalIgnoreCase)).Select(h => h.Replace(v, Slots.ForVisit, StringComparison.OrdinalIgnoreCase)))
            : At.Keys;
    }

    /// <summary>The numbers for which a rule has columns; one null where it has no <c>{n}</c>.</summary>
    private IEnumerable<string?> Numbers(RowRule rule, Slots sides)
    {
        string[] patterns = [.. rule.Columns.Select(c => sides.Sides(c.Source)).Where(NumberedText.Is)];
        return patterns.Length == 0 ? new string?[] { null } : patterns.SelectMany(p => NumberedText.Numbers(p, At.Keys)).Distinct().Select(n => (string?)n);
    }

    /// <summary>All headings that the mapping reads.</summary>
    public IEnumerable<string> Named()
    {
        var named = Mapping.Rules.SelectMany(r => r.Named.SelectMany(n => Fill(r).Select(s => s.With(n)).DefaultIfEmpty(n)));
        return named.Concat(Mapping.Skipped.Keys).Concat(Mapping.DateRow is { } row ? [row.Heading] : []).Concat(NumberedText.Inserted(Mapping.DayZero ?? ""));
    }
}
