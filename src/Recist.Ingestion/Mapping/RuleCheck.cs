namespace Recist.Ingestion;

/// <summary>Joins the parts of a rule and complains where they cannot give a row of the template.</summary>
internal static class RuleCheck
{
    private static readonly string[] Needed = ["patient_id", "lesion_id"];

    private static readonly string[] Sizes = ["size_mm", "size_cm", "size"];

    /// <summary>The rule of one entry of <c>rows</c> with what the mapping says for all; of the mapping alone where it has no <c>rows</c>.</summary>
    public static RowRule Joined(
        RulePart shared, RulePart own, Dictionary<string, IReadOnlyList<string>>? when, string? unit, MemberReader place, IReadOnlyList<string> perVisit)
    {
        var values = new Dictionary<string, IReadOnlyDictionary<string, string?>>(shared.Values, StringComparer.Ordinal);
        foreach (var (canonical, words) in own.Values)
        {
            values[canonical] = words;
        }

        var columns = shared.Columns.Concat(own.Columns).ToList();
        var constants = new Dictionary<string, string>(StringComparer.Ordinal);
        var filled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (canonical, item) in columns.Select(c => (c.Column.Canonical, c.Item)).Concat(shared.Constants.Concat(own.Constants).Select(c => (c.Canonical, c.Item))))
        {
            if (!filled.Add(canonical))
            {
                place.Complain(item)(Codes.ColumnDuplicate, $"{canonical} is filled twice in one row.", "Leave one of the two.");
            }
        }

        foreach (var (canonical, text, _) in shared.Constants.Concat(own.Constants))
        {
            constants.TryAdd(canonical, text);
        }

        AddUnit(columns, constants, unit, place);
        var rule = new RowRule([.. columns.Select(c => c.Column)], values, constants, when ?? [], when is null);
        Check(rule, place, perVisit);
        return rule;
    }

    /// <summary>Findings belong into <c>rows</c> where there are any: elsewhere every rule would repeat them.</summary>
    public static void NoFindings(RulePart shared, MemberReader document)
    {
        foreach (var item in shared.Columns.Where(c => IsFinding(c.Column.Canonical)).Select(c => c.Item)
            .Concat(shared.Constants.Where(c => IsFinding(c.Canonical)).Select(c => c.Item)))
        {
            document.Complain(item)(Codes.MemberUnknown, "A mapping with \"rows\" has the lesions and what was found in them there.", "Move this member into an entry of \"rows\".");
        }
    }

    /// <summary>Complains of what the mapping as a whole lacks.</summary>
    public static void Whole(Mapping mapping, MemberReader document)
    {
        if (mapping.Rules.Count == 0)
        {
            document.Missing("rows");
        }
        else if (!mapping.Rules.Any(r => r.Has("visit_date")))
        {
            document.Complain(document.Item("columns") ?? document.Self)(Codes.ValueMissing, "No column is the visit_date.", "Map a column to visit_date.");
        }

        if (mapping.PerVisit.Count > 0 && !mapping.Rules.All(r => r.Has("visit")))
        {
            document.Complain(document.Item("perVisit")!)(Codes.ValueMissing, "Without a label no row says to which visit it belongs.", "Map a column to visit.");
        }
    }

    private static bool IsFinding(string canonical) => canonical == "lesion_id" || MappingWords.Findings.Contains(canonical);

    private static void Check(RowRule rule, MemberReader place, IReadOnlyList<string> perVisit)
    {
        foreach (var needed in Needed.Where(n => !rule.Has(n)))
        {
            place.Complain(place.Item("columns") ?? place.Item("constants") ?? place.Self)(
                Codes.ValueMissing, $"Nothing gives {needed}.", $"Map a column to {needed}, or give it in \"constants\".");
        }

        if (!rule.Has("visit_date") && !perVisit.Contains("visit_date"))
        {
            place.Complain(place.Item("columns") ?? place.Item("constants") ?? place.Self)(
                Codes.ValueMissing, "Nothing gives visit_date.", "Map a column to visit_date, or name it in \"perVisit\" where another row of the visit has it.");
        }

        foreach (var words in rule.Columns.Select(c => MixedColumn.Words(rule, c.Source)).OfType<string>().Distinct().Where(w => rule.Values.TryGetValue(w, out var codes) && codes.Keys.Any(MixedColumn.IsNumber)))
        {
            place.Complain(place.Item("values") ?? place.Self)(
                Codes.ValueConflict, $"The column of {words} holds sizes too, and a number in it is a size.", $"Leave words only in \"values\", \"{words}\".");
        }

        if (rule.Columns.Any(c => NumberedText.Is(c.Source)) && !(rule.Constants.TryGetValue("lesion_id", out var id) && NumberedText.Is(id))
            && rule.Column("lesion_id") is null)
        {
            place.Complain(place.Item("constants") ?? place.Self)(Codes.ValueMissing, "Columns with {n} need a lesion_id of their own for each number.", "Give a constant such as \"lesion_id\": \"T{n}\".");
        }
    }

    private static void AddUnit(List<(MappedColumn Column, JsonItem Item)> columns, Dictionary<string, string> constants, string? unit, MemberReader place)
    {
        foreach (var (column, item) in columns)
        {
            var meant = column.Canonical switch { "size_mm" or "slice_mm" => "mm", "size_cm" => "cm", "size" => unit ?? constants.GetValueOrDefault("unit") ?? "", _ => "" };
            if (HeadingUnit.Of(column.Source) is { } said && MappingWords.Units.Loose(meant) is { } perUnit && perUnit != MappingWords.Units.Loose(said))
            {
                place.Complain(item)(
                    Codes.ValueConflict, $"The heading of the source says {said}, and the mapping reads its values in {meant}.", "Map the column to the size of that unit, or correct \"unit\"; a heading that is wrong is corrected in the table.");
            }
        }

        foreach (var (column, item) in columns.Where(c => Sizes.Contains(c.Column.Canonical)))
        {
            var hasUnit = constants.ContainsKey("unit") || columns.Exists(c => c.Column.Canonical == "unit");
            if (unit is null && column.Canonical == "size" && !hasUnit)
            {
                place.Complain(item)(Codes.UnitUnknown, "Nothing says the unit of this size.", "Give \"unit\": \"mm\" or \"cm\", or map the column to size_mm or size_cm.");
            }
            else if (unit is not null && ((column.Canonical == "size_mm" && unit == "cm") || (column.Canonical == "size_cm" && unit == "mm")))
            {
                place.Complain(item)(Codes.ValueConflict, $"The mapping's unit is {unit}.", "Correct \"unit\", or map the column to size.");
            }
        }

        if (unit is not null && columns.Exists(c => Sizes.Contains(c.Column.Canonical)) && !columns.Exists(c => c.Column.Canonical == "unit"))
        {
            constants["unit"] = unit;
        }
    }
}
