namespace Recist.Reports.Content;

/// <summary>A visit on which two readers came to different responses.</summary>
/// <param name="Study">Study id; empty where there is none.</param>
/// <param name="Subject">The clinic's own patient id.</param>
/// <param name="Visit">Label of the visit.</param>
/// <param name="Responses">Each reader with its response, for example "R1 SD, R2 PD".</param>
public sealed record ReaderDifference(string Study, string Subject, string Visit, string Responses);
