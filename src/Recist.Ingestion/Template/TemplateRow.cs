namespace Recist.Ingestion;

/// <summary>One row of the template by canonical headings.</summary>
/// <param name="table">The table.</param>
/// <param name="columns">Positions by canonical heading.</param>
/// <param name="row">The row.</param>
/// <param name="settings">What is declared about values.</param>
/// <param name="log">Takes complaints.</param>
internal sealed class TemplateRow(Table table, Dictionary<string, int> columns, TableRow row, ReadingSettings settings, ComplaintLog log)
{
    public ReadingSettings Settings => settings;

    /// <summary>The cell's text; null where missing or where there is no such column.</summary>
    public string? Text(string column) =>
        columns.TryGetValue(column, out var at) && !MissingText.Is(row.Cells[at]) ? row.Cells[at] : null;

    /// <summary>The first of these columns that holds a text; else the first that the table has.</summary>
    public string First(params string[] names) =>
        Array.Find(names, n => Text(n) is not null) ?? Array.Find(names, columns.ContainsKey) ?? names[0];

    /// <summary>A short text.</summary>
    public string? Id(string column) =>
        Text(column) is { } text && IdText.Check(text, IdText.LongestId, Complain(column)) ? text : null;

    /// <summary>A short text that must be there.</summary>
    public string? Required(string column)
    {
        if (Text(column) is null)
        {
            Missing(column);
        }

        return Id(column);
    }

    /// <summary>A word of a closed list.</summary>
    public T? Word<T>(string column, Vocabulary<T> words)
        where T : struct
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (words.Loose(text) is { } value)
        {
            return value;
        }

        var (problem, fix) = Advice(column, text) ?? ("This word is not one of the list.", $"Use one of: {words.Listed}.");
        Complain(column)(Codes.ValueUnknown, problem, fix, $"one of: {words.Listed}");
        return null;
    }

    /// <summary>A day of the past.</summary>
    public ScanDate? Date(string column) => Text(column) is { } text
        ? DateText.Read(text, settings.DatePattern, settings.LatestDay, mayBePartial: false, Complain(column), Lost(column), mayNameMonth: true) : null;

    /// <summary>A length.</summary>
    public Length? Length(string column, decimal perUnit)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (CellAdvice.OfSize(text) is not var (problem, fix) || NumberText.TryRead(text, settings.DecimalSign, out _))
        {
            return LengthText.Read(text, settings.DecimalSign, perUnit, Complain(column), Lost(column));
        }

        Complain(column)(Codes.NumberFormat, problem, fix, NumberText.Expected(settings.DecimalSign));
        return null;
    }

    private const string OfStatus = "Give status: of a new lesion write unequivocal or equivocal into the column status, which a table may lack: add it; in a mapping name it in \"columns\", or write the constant \"status\": \"unequivocal\" for all new lesions with a size.";

    /// <summary>Complains that a value is missing.</summary>
    public void Missing(string column) =>
        log.Refuse(Codes.ValueMissing, Place(column), null, "A value that is needed is missing.", column == "status" ? OfStatus : $"Give {column}.");

    /// <summary>The cell's text as the file has it: the code where a mapping made a word of it.</summary>
    public string? Said(string column) => Origin(column)?.Text ?? Text(column);

    public Place Place(string column) => Origin(column) is { } origin ? table.At(origin.Line, origin.Heading) with { Means = column }
        : table.At(row.Line, columns.TryGetValue(column, out var at) ? table.Headings[at] : column);

    public TakesComplaint Complain(string column) =>
        (code, problem, fix, expected) => log.Refuse(code, Place(column), Said(column), problem, fix, expected);

    /// <summary>What the table of words says of a text that is not of the list.</summary>
    private static (string Problem, string Fix)? Advice(string column, string text) => column switch
    {
        "role" => CellAdvice.OfRole(text),
        "state" or "status" => CellAdvice.OfState(text),
        _ => null,
    };

    /// <summary>Takes what is left away of the cell's value.</summary>
    public TakesLoss Lost(string column) => code => log.Lost(code, Place(column), Said(column));

    private CellOrigin? Origin(string column) => columns.TryGetValue(column, out var at) ? row.Origins?[at] : null;
}
