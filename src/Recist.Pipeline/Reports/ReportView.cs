namespace Recist.Pipeline;

/// <summary>A report as lists show it.</summary>
/// <param name="Id">The report.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Visit">Label of the visit that it reports.</param>
/// <param name="VisitDate">Date of that visit as given.</param>
/// <param name="Sha256">SHA-256 of the PDF, 64 lower-case hex digits; a signature names it.</param>
/// <param name="Written">When it was written.</param>
public sealed record ReportView(ReportId Id, ReportStatus Status, string Visit, string VisitDate, string Sha256, DateTimeOffset Written)
{
    /// <summary>
    /// Why it waits for a new decision where one was made before, for example "needs a new signature: the reader whose read stands changed";
    /// null where it waits for nothing, or for its first decision.
    /// </summary>
    public string? Needs { get; init; }
}
