namespace Recist.Ingestion;

/// <summary>Turns a table with headings of its own into the template.</summary>
internal static class MappedTable
{
    /// <summary>Rows of the template for each row that a table may have.</summary>
    private const int MostPerRow = 10;

    /// <summary>The table with the template's headings, or null with complaints; each cell knows where it comes from.</summary>
    public static Table? Of(Table sent, Mapping mapping, ReadingSettings settings, ComplaintLog log)
    {
        var source = VirtualColumns.Of(sent, mapping);
        if (SourceColumns.Of(source, mapping, log) is not { } columns)
        {
            return null;
        }

        var known = columns.Named().Concat(mapping.Ignored).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (Enumerable.Range(0, source.Headings.Length).ToList().FindAll(i => !known.Contains(source.Headings[i]) && OtherColumns.Refuse(source, i, settings, log)).Count > 0)
        {
            return null;
        }

        string[] headings = [.. mapping.Rules.SelectMany(r => r.Filled).Distinct()];
        var instances = mapping.Rules.SelectMany(r => RuleInstance.Of(r, columns, headings)).ToList();
        var cells = new MappedCells(source, mapping, columns, log);
        var rows = new List<TableRow>();
        var sides = SideBySide.Of(source.Rows, instances, mapping, columns);
        var axes = TwoDiameters.Of(source, instances, cells, log);
        var skipped = 0;
        var sums = new List<TableRow>();
        foreach (var row in source.Rows)
        {
            if (cells.IsDateRow(row, columns) || cells.IsSkipped(row, columns))
            {
                skipped += cells.IsSkipped(row, columns) ? 1 : 0;
                sums.AddRange(cells.IsSkipped(row, columns) && cells.IsSum(row, columns) ? instances.Where(i => i.IsEveryRow).Select(i => i.Sum(cells, row)).OfType<TableRow>() : []);
                continue;
            }

            rows.AddRange(Rows(source, mapping, row, instances, cells, sides, axes, log));
            if (rows.Count > MostPerRow * settings.MaxRows)
            {
                log.Refuse(Codes.TooManyRows, source.At(row.Line), null, "The mapping makes too many rows of this table.", "Split it by patient.");
                return null;
            }
        }

        if (skipped > 0)
        {
            log.Inform(Codes.RowsSkipped, null, source.At(), null, FormattableString.Invariant($"{skipped} rows that the mapping names in \"skip\" were not read."), "Nothing to do.");
        }

        var table = source with { Headings = headings, Rows = rows };
        VisitValues.Fill(table, mapping.PerVisit, log);
        return table with { Rows = [.. RepeatedRows.Without(table, UnfilledRows.Without(table, mapping, log), log), .. sums] };
    }

    /// <summary>The rows that one row of the source gives: one for each finding, else one for its visit where it has a date.</summary>
    private static List<TableRow> Rows(
        Table source, Mapping mapping, TableRow row, List<RuleInstance> instances, MappedCells cells, SideBySide sides, TwoDiameters? axes, ComplaintLog log)
    {
        var given = new List<TableRow>();
        var empty = new List<TableRow>();
        var taken = new HashSet<int>();
        var held = new HashSet<int>();
        foreach (var instance in instances)
        {
            if (!instance.Wants(row))
            {
                held.UnionWith(instance.FindingColumns.Where(c => !MissingText.Is(row.Cells[c])));
                continue;
            }

            taken.UnionWith(instance.FindingColumns);
            if (!sides.IsThere(instance, row))
            {
                continue;
            }

            var mapped = instance.Row(cells, row, axes?.IsShort(instance, row) == true);
            if (NewLesionRow.SaysNothing(mapped, instance))
            {
                empty.AddRange(instance.HasDate(mapped) ? [instance.WithoutFinding(mapped)] : []);
            }
            else if (instance.IsEveryRow || instance.HasFinding(mapped))
            {
                given.Add(mapped);
            }
            else if (instance.HasDate(mapped))
            {
                empty.Add(instance.WithoutFinding(mapped));
            }
        }

        foreach (var column in held.Except(taken))
        {
            log.Refuse(
                Codes.RowNotMapped, source.At(row.Line, source.Headings[column]), row.Cells[column],
                $"The mapping \"{mapping.Name}\" reads this column, but not in a row of this kind.", "Correct \"when\" in the mapping, name the row in its \"skip\", or correct the row.");
        }

        foreach (var visit in empty)
        {
            if (!given.Exists(g => RuleInstance.SameVisit(g, visit)))
            {
                given.Add(visit);
            }
        }

        return given;
    }
}
