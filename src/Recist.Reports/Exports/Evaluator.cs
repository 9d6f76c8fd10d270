namespace Recist.Reports.Exports;

/// <summary>Whose parameter a record is.</summary>
/// <param name="Columns">RSEVAL and RSEVALID.</param>
/// <param name="Suffix">
/// Ends PARAMCD: blank for the investigator, B for independent review (admiralonco's OVR and OVRB), R1, R2 … and I1, I2 … for one of several readers.
/// </param>
/// <param name="Title">Follows "by" in PARAM.</param>
internal sealed record Evaluator(ReaderColumns Columns, string Suffix, string Title)
{
    /// <summary>PARCAT2.</summary>
    public string Category => Columns.Role == ReaderRole.IndependentAssessor ? "Blinded Independent Central Review" : "Investigator";

    /// <summary>PARAMCD: at most 8 characters, so the letters of a lesion's parameter give way to its number and reader.</summary>
    /// <param name="letters">The parameter's letters.</param>
    /// <param name="number">Number of the lesion; blank for other parameters.</param>
    public string Code(string letters, string number = "") =>
        letters[..Math.Min(letters.Length, Math.Max(1, 8 - number.Length - Suffix.Length))] + number + Suffix;

    /// <summary>PARAM of a parameter whose investigator's name admiralonco leaves unsaid.</summary>
    public string Named(string title) => Suffix.Length == 0 ? title : $"{title} by {Title}";
}
