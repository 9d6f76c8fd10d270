namespace Recist.Ingestion;

/// <summary>One row of a list of patients.</summary>
/// <param name="table">The list.</param>
/// <param name="columns">Positions by heading.</param>
/// <param name="row">The row.</param>
/// <param name="settings">What is declared about values.</param>
/// <param name="log">Takes complaints.</param>
internal sealed class PatientListRow(Table table, Dictionary<string, int> columns, TableRow row, ReadingSettings settings, ComplaintLog log)
{
    /// <summary>Headings of which the rows of one patient must say the same.</summary>
    public static readonly string[] OncePerPatient =
        ["name", "birth_year", "language", "large_print", "next_scan_date", "interval_days", "window_days", "as_of", "revision"];

    private const int LongestLanguage = 20;

    public string Patient => Text("patient_id") ?? "";

    public string? Study => Text("study");

    public string? Course => Text("course");

    /// <summary>True where the row names its patient, study and course soundly; else it has complained.</summary>
    public bool IsNamed()
    {
        if (Text("patient_id") is null)
        {
            Complain("patient_id")(Codes.ValueMissing, "A value that is needed is missing.", "Give patient_id.");
        }

        return Id("patient_id") is not null & Id("study") == Study & Id("course") == Course;
    }

    /// <summary>The cell's text; null where missing or where there is no such column.</summary>
    public string? Text(string column) => columns.TryGetValue(column, out var at) && !MissingText.Is(row.Cells[at]) ? row.Cells[at] : null;

    /// <summary>Who it is; null where the row says nothing of it.</summary>
    public Person? Person()
    {
        var (name, year, language) = (Id("name"), Whole("birth_year", 1900, 2099), Language());
        var largePrint = Flag("large_print");
        return name is null && year is null && language is null && largePrint is null ? null : new Person(name, year, language ?? "en", largePrint ?? false);
    }

    /// <summary>The planned scans; null where the row says nothing of them.</summary>
    public ScanPlan? Plan()
    {
        var (next, interval, window) = (Date("next_scan_date", planned: true), Whole("interval_days", 1, 3650), Whole("window_days", 0, 365));
        return next is null && interval is null && window is null ? null : new ScanPlan(next?.Latest, interval, window);
    }

    /// <summary>The drug of the row; null where it has none.</summary>
    public Treatment? Treatment()
    {
        var (drugClass, start, end) = (Id("treatment_class"), Date("treatment_start", planned: true), Date("treatment_end", planned: true));
        if (Id("treatment") is { } drug)
        {
            return new Treatment(drug, drugClass, start, end);
        }

        if (Text("treatment") is null && (drugClass is not null || start is not null || end is not null))
        {
            Complain("treatment")(Codes.ValueMissing, "The row says something of a drug and does not name it.", "Give the drug in \"treatment\".");
        }

        return null;
    }

    /// <summary>Day on which the row was so.</summary>
    public DateOnly? AsOf() => Date("as_of", planned: false)?.Latest;

    /// <summary>1, or higher for a correction.</summary>
    public int Revision() => Whole("revision", 1, 9999) ?? 1;

    /// <summary>Takes complaints about a cell.</summary>
    public TakesComplaint Complain(string column) => (code, problem, fix, expected) => log.Refuse(
        code, Place(column), Text(column), problem, fix, expected);

    private Place Place(string column) => table.At(row.Line, columns.TryGetValue(column, out var at) ? table.Headings[at] : column);

    private string? Id(string column) => Text(column) is { } text && IdText.Check(text, IdText.LongestId, Complain(column)) ? text : null;

    private ScanDate? Date(string column, bool planned) => Text(column) is { } text
        ? DateText.Read(text, settings.DatePattern, planned ? null : settings.LatestDay, mayBePartial: false, Complain(column), code => log.Lost(code, Place(column), text), mayNameMonth: true) : null;

    private string? Language()
    {
        if (Text("language") is not { } text || (text.Length <= LongestLanguage && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')))
        {
            return Text("language");
        }

        Complain("language")(Codes.ValueUnknown, "This is no language.", "Write a code such as en or pt-BR.", "a code such as en");
        return null;
    }

    private bool? Flag(string column)
    {
        if (Text(column) is not { } text || Vocabularies.YesNo.Loose(text) is not null)
        {
            return Text(column) is { } said ? Vocabularies.YesNo.Loose(said) : null;
        }

        Complain(column)(Codes.ValueUnknown, "This word is not one of the list.", $"Use one of: {Vocabularies.YesNo.Listed}.", $"one of: {Vocabularies.YesNo.Listed}");
        return null;
    }

    private int? Whole(string column, int least, int most)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (NumberText.TryRead(text, '.', out var number) && number == decimal.Truncate(number) && number >= least && number <= most)
        {
            return (int)number;
        }

        var expected = FormattableString.Invariant($"a whole number from {least} to {most}");
        Complain(column)(Codes.NumberRange, "This is not a whole number of the allowed range.", $"Give {expected}.", expected);
        return null;
    }
}
