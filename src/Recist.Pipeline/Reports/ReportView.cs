namespace Recist.Pipeline;

/// <summary>A report as lists show it.</summary>
/// <param name="Id">The report.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Visit">Label of the visit that it reports.</param>
/// <param name="VisitDate">Date of that visit as given.</param>
/// <param name="Sha256">SHA-256 of the PDF, 64 lower-case hex digits; a signature names it.</param>
/// <param name="Written">When it was written.</param>
public sealed record ReportView(ReportId Id, ReportStatus Status, string Visit, string VisitDate, string Sha256, DateTimeOffset Written);
