namespace Recist.Tests.Hostile;

/// <summary>Tables that are cut, ragged, badly quoted or delimited, or have the wrong headings.</summary>
internal static class CsvSyntaxFiles
{
    private static readonly string Table = Base.Head + Base.First + Base.Second;

    public static IEnumerable<HostileFile> All() => Quotes().Concat(Delimiters()).Concat(Rows()).Concat(Headings()).Concat(Sizes());

    private static IEnumerable<HostileFile> Quotes()
    {
        foreach (var (cell, outcome) in new[]
        {
            ("\"lung", Outcome.Refused("CSV_SYNTAX")), ("\"lung\"x", Outcome.Refused("CSV_SYNTAX")), ("\"lung\" ", Outcome.Refused("CSV_SYNTAX")), ("\"lu\"ng\"", Outcome.Refused("CSV_SYNTAX")),
            ("\"\"\"", Outcome.Refused("CSV_SYNTAX")), ("\"lung\"\"", Outcome.Refused("CSV_SYNTAX")), ("\"lung\"", Outcome.Accepted(Base.Sound)), ("'lung'", Outcome.Blocked("LESION_CONFLICT")),
            ("lu\"ng", Outcome.Blocked("LESION_CONFLICT")), ("\"\"", Outcome.Accepted(Base.Sound)), (" lung ", Outcome.Accepted(Base.Sound)), (" \"lung\"", Outcome.Blocked("LESION_CONFLICT")),
        })
        {
            yield return HostileFile.Of($"cell {cell}", Base.Head + Base.First + Base.Second.Replace("lung", cell, StringComparison.Ordinal), outcome);
        }

        yield return HostileFile.Of("quotes around all", Base.Head + Base.First + Base.Row(), Outcome.Accepted(Base.Sound));
        yield return HostileFile.Of("a comma in a quoted cell", Base.Head + Base.First + Base.Row(comment: "a, b"), Outcome.Accepted(Base.Sound));
        yield return HostileFile.Of("a line end in a quoted cell", Base.Head + Base.First + Base.Row(comment: "a\nb"), Outcome.Accepted(Base.Sound));
        yield return HostileFile.Of("a doubled quote", Base.Head + Base.First + Base.Row(comment: "a \"b\" c"), Outcome.Accepted(Base.Sound));
        yield return HostileFile.Of("the first quote is never closed", "\"" + Table, Outcome.Refused("CSV_SYNTAX"));
    }

    private static IEnumerable<HostileFile> Delimiters()
    {
        foreach (var (name, sign) in new[] { ("semicolon", ';'), ("tab", '\t'), ("upright line", '|') })
        {
            yield return HostileFile.Of(name, Table.Replace(',', sign), Outcome.Accepted(Base.Sound));
            yield return HostileFile.Of($"{name} in the headings alone", Base.Head.Replace(',', sign) + Base.First + Base.Second, Outcome.Refused("RAGGED_ROW"));
            yield return HostileFile.Of($"{name} in one row", Base.Head + Base.First + Base.Second.Replace(',', sign), Outcome.Refused("RAGGED_ROW"));
        }

        foreach (var sign in new[] { ':', ' ', '^', '\u00a6' })
        {
            yield return HostileFile.Of($"delimiter {sign}", Table.Replace(',', sign), Outcome.Refused("NOT_A_MEASUREMENT_FILE"));
        }

        yield return HostileFile.Of("sep= line", "sep=,\n" + Table, Outcome.Refused("NOT_A_MEASUREMENT_FILE"));
        yield return HostileFile.Of("a title above the headings", "Tumour list,,,\n" + Table, Outcome.Refused("NOT_A_MEASUREMENT_FILE"));
    }

    private static IEnumerable<HostileFile> Rows()
    {
        yield return HostileFile.Of("a cell less", Base.Head + Base.First + Base.Second.Replace(",,,,R1", ",,,R1", StringComparison.Ordinal), Outcome.Refused("RAGGED_ROW"));
        yield return HostileFile.Of("a cell more", Base.Head + Base.First + Base.Second.Replace(",R1", ",R1,x", StringComparison.Ordinal), Outcome.Refused("RAGGED_ROW"));
        yield return HostileFile.Of("an empty cell more", Base.Head + Base.First + Base.Second.Replace(",R1", ",R1,", StringComparison.Ordinal), Outcome.Accepted(Base.Sound));
        yield return HostileFile.Of("a decimal comma", Base.Head + Base.First + Base.Second.Replace(",15,", ",15,5,", StringComparison.Ordinal), Outcome.Refused("RAGGED_ROW"));
        yield return HostileFile.Of("blank rows", Base.Head + "\n\n" + Base.First + ",,,,,,,,,,,,,\n" + Base.Second + "\n \n", Outcome.Accepted(Base.Sound));
        yield return HostileFile.Of("a row of dots", Base.Head + Base.First + Base.Second + ".,.,.,.,.,.,.,.,.,.,.,.,.,.\n", Outcome.Refused("VALUE_MISSING"));
        yield return HostileFile.Of("a text after the rows", Table + "exported by X\n", Outcome.Refused("RAGGED_ROW"));
        yield return HostileFile.Of("a total after the rows", Table + "Total,2,,,,,,,,,,,,\n", Outcome.Flagged("TOTALS_ROW", Base.Sound));
        yield return HostileFile.Of("the headings again", Table + Base.Head + Base.Second, Outcome.Refused("VALUE_UNKNOWN"));
        yield return HostileFile.Of("a row that begins with #", Table + "#" + Base.Second, Outcome.Accepted(Base.Sound + " | #P1/R1: W6 2025-02-17 T1=15"));
        yield return HostileFile.Of("no line end at the end", Table.TrimEnd(), Outcome.Accepted(Base.Sound));
        yield return HostileFile.Of("headings alone", Base.Head, Outcome.Refused("NO_PATIENTS"));
        yield return HostileFile.Of("headings and blanks", Base.Head + ",,,,,,,,,,,,,\n", Outcome.Refused("NO_PATIENTS"));
        foreach (var (name, text) in new[] { ("nothing", ""), ("blanks", "  \n"), ("a mark alone", "\ufeff"), ("line ends", "\r\n\r\n") })
        {
            yield return HostileFile.Of(name, text, Outcome.Refused("EMPTY_FILE"));
        }
    }

    private static IEnumerable<HostileFile> Headings()
    {
        foreach (var (heading, code) in new[]
        {
            ("lesion_id", "COLUMN_MISSING"), ("visit_date", "COLUMN_MISSING"), ("patient_id", "NOT_A_MEASUREMENT_FILE"),
        })
        {
            yield return HostileFile.Of($"no {heading}", Table.Replace(heading + ",", "other,", StringComparison.Ordinal), Outcome.Refused(code));
        }

        yield return HostileFile.Of("a heading twice", Table.Replace("site", "organ", StringComparison.Ordinal), Outcome.Refused("COLUMN_DUPLICATE"));
        yield return HostileFile.Of("a heading twice in another case", Table.Replace("site", "ORGAN", StringComparison.Ordinal), Outcome.Refused("COLUMN_DUPLICATE"));
        yield return HostileFile.Of("two names of one heading", Table.Replace("site", "location", StringComparison.Ordinal), Outcome.Refused("COLUMN_DUPLICATE"));
        yield return HostileFile.Of("a misspelt heading", Table.Replace("site", "sitee", StringComparison.Ordinal), Outcome.Flagged("COLUMN_IGNORED", Base.Sound));
        yield return HostileFile.Of("a misspelt size", Table.Replace("size_mm", "sizemmm", StringComparison.Ordinal), Outcome.Refused("NO_LENGTHS"));
        yield return HostileFile.Of("no heading above values", Table.Replace("size_mm", "", StringComparison.Ordinal), Outcome.Refused("NO_LENGTHS"));
        yield return HostileFile.Of("headings in capitals", Base.Head.ToUpperInvariant() + Base.First + Base.Second, Outcome.Accepted(Base.Sound));
        yield return HostileFile.Of("headings with blanks", Base.Head.Replace('_', ' ') + Base.First + Base.Second, Outcome.Accepted(Base.Sound));
        yield return HostileFile.Of("another order", "lesion_id,reader,size_mm,visit,patient_id,role,visit_date,organ,baseline\nT1,R1,20,B,P1,target,2025-01-06,lung,yes\nT1,R1,15,W6,P1,target,2025-02-17,lung,no\n", Outcome.Accepted(Base.Sound));
        yield return HostileFile.Of("201 columns", Base.Head.TrimEnd() + string.Concat(Enumerable.Range(0, 187).Select(i => $",c{i}")) + "\n", Outcome.Refused("TOO_MANY_COLUMNS"));
        yield return HostileFile.Of("5,000 columns", Base.Head.TrimEnd() + string.Concat(Enumerable.Range(0, 5000).Select(i => $",c{i}")) + "\n", Outcome.Refused("TOO_MANY_COLUMNS"));
    }

    private static IEnumerable<HostileFile> Sizes()
    {
        yield return HostileFile.Of("a cell of 70 KB", Base.Head + Base.Row(comment: new string('x', 70_000)), Outcome.Refused("LINE_TOO_LONG"));
        yield return HostileFile.Of("a comment of 2,001 characters", Base.Head + Base.Row(comment: new string('x', 2001)), Outcome.Refused("TEXT_TOO_LONG"));
        yield return HostileFile.Of("a line of 70 KB of commas", Base.Head + new string(',', 70_000) + "\n", Outcome.Refused("LINE_TOO_LONG"));
        yield return HostileFile.Of("a quote of 70 KB", Base.Head + "\"" + new string('"', 70_000) + "\n", Outcome.Refused("LINE_TOO_LONG"));
        yield return HostileFile.Of("a quoted cell of 2,000 lines", Base.Head + Base.Row(comment: string.Concat(Enumerable.Repeat("a\n", 2000))), Outcome.Refused("TEXT_TOO_LONG"));
        yield return HostileFile.Of("a quoted cell of 100,000 lines", Base.Head + Base.Row(comment: string.Concat(Enumerable.Repeat("a\n", 100_000))), Outcome.Refused("CSV_SYNTAX"));
        yield return HostileFile.Of("50,001 rows", Base.Head + string.Concat(Enumerable.Repeat(Base.Second, 50_001)), Outcome.Refused("TOO_MANY_ROWS"));
    }
}
