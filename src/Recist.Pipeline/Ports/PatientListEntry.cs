namespace Recist.Pipeline;

/// <summary>What the clinic's list shows of a course; it names nobody.</summary>
/// <param name="Study">Study id.</param>
/// <param name="LastVisit">Label of the latest visit.</param>
/// <param name="LastVisitDate">Its date as given.</param>
/// <param name="LastResponse">Its response code, or null.</param>
/// <param name="BestResponse">Confirmed best response code, or null.</param>
/// <param name="NextDue">Day of the next scan, or null.</param>
public sealed record PatientListEntry(
    string Study, string LastVisit, string LastVisitDate, string? LastResponse, string? BestResponse, DateOnly? NextDue)
{
    /// <summary>Why its report waits for a new decision where one was made before; null where it waits for nothing, or for its first.</summary>
    public string? Needs { get; init; }

    /// <summary>
    /// When it was last given up to bring the course up to date, by a fault of the backend; null where it is up to date or on its way.
    /// </summary>
    public DateTimeOffset? StuckUtc { get; init; }
}
