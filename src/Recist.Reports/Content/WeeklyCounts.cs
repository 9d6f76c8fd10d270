namespace Recist.Reports.Content;

/// <summary>The headline figures of a week.</summary>
/// <param name="Results">New or changed results.</param>
/// <param name="Progressions">Of these, progressive disease.</param>
/// <param name="Responses">Of these, CR or PR.</param>
/// <param name="Refused">Files refused.</param>
/// <param name="Overdue">Patients overdue at the end of the week.</param>
/// <param name="Waiting">Reports unsigned or unreleased at the end of the week.</param>
public sealed record WeeklyCounts(int Results, int Progressions, int Responses, int Refused, int Overdue, int Waiting);
