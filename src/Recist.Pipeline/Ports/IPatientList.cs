namespace Recist.Pipeline;

/// <summary>The clinic's list of patient courses: a projection that can be made anew from the timelines.</summary>
public interface IPatientList
{
    /// <summary>Writes the entry of a timeline; a mark that it is stuck stays.</summary>
    Task PutAsync(TimelineId timeline, PatientListEntry entry, CancellationToken cancellationToken);

    /// <summary>Marks a timeline as stuck, also one that has no entry yet; the rest of its entry stays.</summary>
    Task MarkStuckAsync(TimelineId timeline, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>Removes that mark; nothing happens where there is none.</summary>
    Task ClearStuckAsync(TimelineId timeline, CancellationToken cancellationToken);

    /// <summary>All entries of a clinic.</summary>
    Task<IReadOnlyList<(TimelineId Timeline, PatientListEntry Entry)>> ListAsync(ClinicId clinic, CancellationToken cancellationToken);

    /// <summary>The courses of one patient.</summary>
    Task<IReadOnlyList<TimelineId>> CoursesAsync(ClinicId clinic, PatientKey patient, CancellationToken cancellationToken);
}
