namespace Recist.Pipeline;

/// <summary>A PDF ready to be sent.</summary>
/// <param name="Content">Its bytes; the caller disposes the stream.</param>
/// <param name="FileName">Name without a person in it, for example <c>scan-results.pdf</c>.</param>
/// <param name="Status">Where the report stands; a superseded one is marked in its headers or page.</param>
public sealed record OpenedReport(Stream Content, string FileName, ReportStatus Status);
