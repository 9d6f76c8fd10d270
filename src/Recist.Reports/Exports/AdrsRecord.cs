namespace Recist.Reports.Exports;

/// <summary>One record of ADRS.</summary>
/// <param name="Code">PARAMCD of the investigator.</param>
/// <param name="Title">PARAM.</param>
/// <param name="Value">AVALC in the engine's spelling.</param>
/// <param name="Row">The overall response it stems from; null where there is none.</param>
internal sealed record AdrsRecord(string Code, string Title, string Value, ResponseRow? Row = null)
{
    public const string Overall = "OVR";
    public const string Response = "Tumor Response";

    /// <summary>PARCAT1.</summary>
    public string Category { get; init; } = Response;

    /// <summary>ADT where it is not the visit's day: of a record that stems from no visit, and of a progression dated to another scan of its visit.</summary>
    public ScanDate? Date { get; init; }

    /// <summary>AVAL: the order of responses in admiralonco's vignettes (<c>aval_resp</c>; from worst to best for iRECIST), 1 and 0 for yes and no.</summary>
    public static string Rank(string value, Criteria criteria) => (value, criteria == Criteria.IRecist) switch
    {
        ("Y", _) => "1",
        ("N", _) => "0",
        ("MISSING", _) => "7",
        ("CR", _) or ("iCPD", _) => "1",
        ("PR", _) or ("iUPD", _) => "2",
        ("SD", _) or ("Non-iCR/Non-iUPD", _) => "3",
        ("Non-CR/Non-PD", _) or ("iSD", _) => "4",
        ("PD", _) or ("iPR", _) => "5",
        ("NE", false) or ("iCR", _) => "6",
        ("NE", true) => "8",
        _ => "",
    };
}
