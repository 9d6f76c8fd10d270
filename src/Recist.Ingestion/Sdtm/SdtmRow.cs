namespace Recist.Ingestion;

/// <summary>One row of an SDTM table by the names of its variables. Missing is blank or the bare word NA.</summary>
/// <param name="variables">The table's variables.</param>
/// <param name="row">The row.</param>
/// <param name="log">Takes its complaints first.</param>
internal sealed class SdtmRow(SdtmVariables variables, TableRow row, ComplaintLog log)
{
    // A longer text has a time of day, which is counted wherever it stands.
    private const int DayLength = 10;

    /// <summary>Takes its complaints: the table's log while the table is read, the subject's own while subjects are worked on side by side.</summary>
    public ComplaintLog Log { get; set; } = log;

    public SdtmVariables Variables => variables;

    public string Domain => variables.Domain;

    public int Line => row.Line;

    /// <summary>A variable's text, or null.</summary>
    public string? Text(string variable) => variables.Cell(row, variable) is var text && !MissingText.Is(text) ? text : null;

    /// <summary>A variable that must have a value.</summary>
    public string? Required(string variable)
    {
        if (Text(variable) is { } text)
        {
            return IdText.IsSound(text, IdText.LongestId) || IdText.Check(text, IdText.LongestId, Complain(variable)) ? text : null;
        }

        Log.Refuse(Codes.ValueMissing, Place(variable), null, "A value that is needed is missing.", $"Give {variable}.");
        return null;
    }

    /// <summary>A date of the past; partial ones are taken, a time of day is left away and told.</summary>
    public ScanDate? Date(string variable, ReadingSettings settings)
    {
        if (Text(variable) is not { } text)
        {
            return null;
        }

        if (!variables.Dates.TryGetValue(text, out var date))
        {
            date = DateText.Read(text, null, settings.LatestDay, mayBePartial: true, Complain(variable), Lost(variable));
            if (date is not null && text.Length <= DayLength)
            {
                variables.Dates.Add(text, date);
            }
        }

        return date;
    }

    /// <summary>The variable that holds the length: the standardised one, else the original one.</summary>
    public string LengthVariable => Text("TRSTRESN") is null ? "TRORRES" : "TRSTRESN";

    /// <summary>The variable that says in a word what was found, or that nothing was done.</summary>
    public string WordVariable => Text("TRSTAT") is not null ? "TRSTAT"
        : Text("TRORRES") is null && Text("TRSTRESC") is not null ? "TRSTRESC"
        : "TRORRES";

    public Place Place(string variable) => new(variables.File, row.Line, variable);

    /// <summary>Takes what is left away of a variable's value.</summary>
    public TakesLoss Lost(string variable) => code => Log.Lost(code, Place(variable), Text(variable));

    public TakesComplaint Complain(string variable) =>
        (code, problem, fix, expected) => Log.Refuse(code, Place(variable), Text(variable), problem, fix, expected);

    /// <summary>The rows of a table; none, with complaints, where a needed column is missing.</summary>
    public static IEnumerable<SdtmRow> Of(Table table, string domain, string[] needed, ComplaintLog log, LengthUnit? declaredUnit = null)
    {
        var variables = new SdtmVariables(table, domain) { DeclaredUnit = declaredUnit };
        var missing = needed.Where(n => !variables.Has(n)).ToList();
        foreach (var name in missing)
        {
            log.Refuse(Codes.ColumnMissing, new Place(table.File, table.HeadingLine, name), null, $"The {domain} table has no column {name}.", "Export the table with it.");
        }

        return missing.Count > 0 ? [] : table.Rows.Select(r => new SdtmRow(variables, r, log));
    }
}
