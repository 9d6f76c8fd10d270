namespace Recist.Reports.Content;

/// <summary>A report that waits for a person.</summary>
/// <param name="Study">Study id; empty where there is none.</param>
/// <param name="Subject">The clinic's own patient id.</param>
/// <param name="Visit">Label of the visit reported.</param>
/// <param name="ReportId">Id of the report.</param>
/// <param name="IsSigned">True where it only waits for release.</param>
/// <param name="Days">Whole days since it was written.</param>
public sealed record WaitingReport(string Study, string Subject, string Visit, string ReportId, bool IsSigned, int Days)
{
    /// <summary>Why it waits again where it was decided on before, as a sentence without a full stop; null where it waits for the first time.</summary>
    public string? Why { get; init; }
}
