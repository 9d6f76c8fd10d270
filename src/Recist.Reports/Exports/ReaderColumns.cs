namespace Recist.Reports.Exports;

/// <summary>How SDTM says who read a scan.</summary>
/// <param name="Eval">--EVAL: the role.</param>
/// <param name="EvalId">--EVALID: which one of several in that role.</param>
internal readonly record struct ReaderColumns(string Eval, string EvalId)
{
    private const string Investigator = "INVESTIGATOR";
    private const string Independent = "INDEPENDENT ASSESSOR";

    /// <summary>A reader's name is --EVALID of an independent assessor unless it is a role itself; blank where the file names nobody.</summary>
    public static ReaderColumns Of(string? reader) => reader?.ToUpperInvariant() switch
    {
        null => new("", ""),
        Investigator => new(Investigator, ""),
        Independent => new(Independent, ""),
        _ => new(Independent, reader),
    };

    /// <summary>The words of a parameter's title: "Investigator", or the reader's own name.</summary>
    public string Title => EvalId.Length > 0 ? EvalId : Eval == Independent ? "Independent Assessor" : "Investigator";
}
