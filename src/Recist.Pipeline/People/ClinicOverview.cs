namespace Recist.Pipeline;

/// <summary>A clinic as an operator sees it: nothing of its patients.</summary>
/// <param name="Clinic">The clinic; its key is never shown.</param>
/// <param name="Admins">How many people of table <c>People</c> are clinic-admin; 0 until the first has accepted.</param>
public sealed record ClinicOverview(Clinic Clinic, int Admins);
