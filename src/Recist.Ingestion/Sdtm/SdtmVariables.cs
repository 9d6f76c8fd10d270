namespace Recist.Ingestion;

/// <summary>What all rows of one SDTM table share: where its variables stand, and the dates already read.</summary>
internal sealed class SdtmVariables
{
    /// <summary>By names in capitals, as this code spells them; the table may spell them as it likes.</summary>
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

    /// <param name="table">The table.</param>
    /// <param name="domain">Its two letters, with which the names of its variables begin.</param>
    public SdtmVariables(Table table, string domain)
    {
        (File, Domain) = (table.File, domain);
        (EvaluatorId, Evaluator, AcceptedFlag) = (domain + "EVALID", domain + "EVAL", domain + "ACPTFL");
        for (var i = 0; i < table.Headings.Length; i++)
        {
            columns.TryAdd(table.Headings[i].ToUpperInvariant(), i);
        }
    }

    public string File { get; }

    public string Domain { get; }

    /// <summary>Unit of lengths of rows that have none; null where none is declared.</summary>
    public LengthUnit? DeclaredUnit { get; init; }

    /// <summary>Name of the variable that tells readers apart.</summary>
    public string EvaluatorId { get; }

    /// <summary>Name of the variable that says which kind of reader it was.</summary>
    public string Evaluator { get; }

    /// <summary>Name of the variable that marks the reader whose record stands.</summary>
    public string AcceptedFlag { get; }

    /// <summary>Dates that were read without complaint, by their texts: a table has many rows of one day.</summary>
    public Dictionary<string, ScanDate?> Dates { get; } = new(StringComparer.Ordinal);

    public bool Has(string variable) => columns.ContainsKey(variable);

    /// <summary>Text of a variable in a row as it stands there; blank where the table has no such variable.</summary>
    public string Cell(TableRow row, string variable) => columns.TryGetValue(variable, out var at) ? row.Cells[at] : "";
}
