namespace Recist.Pipeline;

/// <summary>One PDF of a timeline.</summary>
/// <param name="Edition">For whom.</param>
/// <param name="Version">From 1.</param>
/// <param name="Inputs">Hash of everything it was made from; names its blob.</param>
/// <param name="Sha256">SHA-256 of the PDF.</param>
/// <param name="Assessed">Hash of the assessment that it reports.</param>
/// <param name="Content">What it says, part by part; decisions bind it.</param>
/// <param name="PrintedId">Id printed on its pages.</param>
/// <param name="Visit">Label of the visit reported.</param>
/// <param name="VisitDate">Its date as given.</param>
/// <param name="Says">Hash of the person and the results that it shows; where a correction changes them, it is taken from the patient at once.</param>
public sealed record WrittenReport(
    Edition Edition, int Version, string Inputs, string Sha256, string Assessed, ClinicalContent Content, string PrintedId, string Visit, string VisitDate,
    string Says)
{
    /// <summary>It prints a signature.</summary>
    public bool HasSignature { get; init; }

    /// <summary>Superseded where what it says was corrected later, withdrawn where its visit was taken back; else null.</summary>
    public ReportStatus? Ended { get; init; }

    /// <summary>When it was written.</summary>
    public DateTimeOffset WrittenUtc { get; init; }
}
