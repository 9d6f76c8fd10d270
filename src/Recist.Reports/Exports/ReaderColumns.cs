namespace Recist.Reports.Exports;

/// <summary>How SDTM says who read a scan.</summary>
/// <param name="Role">The role.</param>
/// <param name="EvalId">--EVALID: which one in that role; blank where the source names only the role, or nobody.</param>
internal readonly record struct ReaderColumns(ReaderRole Role, string EvalId)
{
    private const string Investigator = "INVESTIGATOR";
    private const string Independent = "INDEPENDENT ASSESSOR";

    /// <summary>Words of a name that say an independent review by themselves.</summary>
    private static readonly string[] IndependentWords =
        ["INDEPENDENT", "BICR", "BIRC", "IRC", "IRRC", "IRF", "ICR", "CENTRAL", "CENTRALLY", "BLINDED", "ADJUDICATOR", "ADJUDICATION"];

    /// <summary>--EVAL.</summary>
    public string Eval => Role == ReaderRole.IndependentAssessor ? Independent : Investigator;

    /// <summary>The role that the source states, else that the name says, else the clinic's own: nobody is called independent whom nothing calls so.</summary>
    /// <param name="history">Whose reader.</param>
    /// <param name="isOfReview">True where the name is one between whose reads an adjudicator chose: <see cref="IndependentReaders"/>.</param>
    public static ReaderColumns Of(PatientHistory history, bool isOfReview)
    {
        var name = history.Reader ?? "";
        var isRole = name.Equals(Investigator, StringComparison.OrdinalIgnoreCase) || name.Equals(Independent, StringComparison.OrdinalIgnoreCase);
        var id = isRole ? "" : name;
        var isIndependent = IsIndependent(name) || (isOfReview && id.Length > 0);
        return new(history.Role ?? (isIndependent ? ReaderRole.IndependentAssessor : ReaderRole.Investigator), id);
    }

    private static bool IsIndependent(string name) =>
        name.ToUpperInvariant().Split([' ', '-', '_', '.', '/', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Any(IndependentWords.Contains);
}
