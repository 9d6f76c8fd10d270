namespace Recist.Pipeline;

/// <summary>A patient course as the clinic's list shows it.</summary>
/// <param name="Patient">Pseudonym.</param>
/// <param name="Course">Course key.</param>
/// <param name="PatientId">The clinic's own patient id. Shown to the clinic, never logged.</param>
/// <param name="Study">Study id; empty where there is none.</param>
/// <param name="LastVisit">Label of the latest visit.</param>
/// <param name="LastVisitDate">Its date as given.</param>
/// <param name="LastResponse">Its response code; null at baseline or where no record read is known.</param>
/// <param name="BestResponse">Confirmed best response code, or null.</param>
/// <param name="NextDue">Day of the next scan where a plan is known.</param>
public sealed record PatientView(
    PatientKey Patient, string Course, string PatientId, string Study, string LastVisit, string LastVisitDate,
    string? LastResponse, string? BestResponse, DateOnly? NextDue)
{
    /// <summary>
    /// Why its report waits for a new decision where one was made before, for example "needs a new signature: the patient's id, name or birth
    /// year changed"; null where it waits for nothing, or for its first decision.
    /// </summary>
    public string? Needs { get; init; }

    /// <summary>True where a fault of the backend keeps what is shown from being brought up to date; it is tried again by itself.</summary>
    public bool Stuck { get; init; }
}
