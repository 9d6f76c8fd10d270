namespace Recist.Ingestion;

/// <summary>Complains where a mapping uses readers, visits, days or rows that it does not declare, or declares what it does not use.</summary>
internal static class SidesCheck
{
    /// <summary>Complains of each.</summary>
    public static void Check(Mapping mapping, MemberReader document)
    {
        var usesReaders = mapping.Rules.Any(r => r.HasReaders);
        var usesVisits = mapping.Rules.Any(r => r.HasVisits);
        if (usesReaders != mapping.Readers.Count > 0)
        {
            Complain("readers", usesReaders ? "A heading has {reader} in it, and nothing says who the readers are." : "No heading has {reader} in it.", "List what stands in its place in the headings, such as \"readers\": [ \"Reader A\", \"Reader B\" ].");
        }

        if (usesReaders && mapping.Rules.Any(r => !r.Has("reader")))
        {
            Complain("rows", "Some columns are of a reader each, and an entry of \"rows\" is of none: its lesions would be those of one more reader.", "Give each such entry the constant \"reader\": \"{reader}\" for every reader, with the same finding for each, or the name of one reader.");
        }

        if (!usesVisits && (mapping.Visits.Count > 0 || mapping.DateRow is not null))
        {
            Complain(mapping.Visits.Count > 0 ? "visits" : "dateRow", "No heading has {visit} in it.", "Write {visit} where the label of the visit stands, such as \"Size {visit}\": \"size_mm\".");
        }

        if (usesVisits && mapping.Visits.Count > 0 && mapping.DateRow is null && !mapping.Rules.All(r => r.Column("visit_date") is not null || r.Constants.ContainsKey("visit_date")))
        {
            Complain("visits", "Nothing gives the dates of the visits.", "Name the row that has them, such as \"dateRow\": { \"Lesion\": \"Date\" }, or map a column such as \"Date {visit}\" to visit_date.");
        }

        if (document.Item("dateRow") is not null && mapping.DateRow is null)
        {
            Complain("dateRow", "This must name one heading and one text.", "Write for example { \"Lesion\": \"Date\" }.");
        }

        var isElapsed = mapping.DatePattern is { } pattern && MappedDatePattern.IsElapsed(pattern);
        if (isElapsed != mapping.DayZero is not null)
        {
            Complain(isElapsed ? "dates" : "day0", isElapsed ? "Days are counted, and nothing says from which date." : "Nothing is counted from it.", "Write \"dates\": \"days\" or \"weeks\" together with \"day0\": a date such as \"2025-01-06\", or \"{heading}\" for the column that holds it.");
        }
        else if (mapping.DayZero is { } zero && !zero.Contains('{', StringComparison.Ordinal) && !(ScanDate.TryParse(zero, out var date) && !date.IsPartial))
        {
            Complain("day0", "This is no date.", "Write it as 2025-01-06, or \"{heading}\" for the column that holds it.");
        }

        void Complain(string member, string problem, string fix) => document.Complain(document.Item(member) ?? document.Item("columns") ?? document.Self)(Codes.ValueMissing, problem, fix);
    }
}
