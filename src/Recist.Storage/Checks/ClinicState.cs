namespace Recist.Storage;

/// <summary>The clinical state of a clinic in figures.</summary>
/// <param name="Hash">64 lower-case hex digits.</param>
/// <param name="Timelines">Number of patient courses.</param>
/// <param name="Unfinished">Of these, those with promised work: 0 once everything has settled.</param>
/// <param name="MissingReports">Of these, those with visits and without a clinician report: 0 once everything has settled.</param>
public sealed record ClinicState(string Hash, int Timelines, int Unfinished, int MissingReports);
