using System.Collections.Immutable;

namespace Recist;

/// <summary>Everything one reader recorded of one patient in one course, checked and ready to be assessed.</summary>
/// <param name="Study">Study id as uploaded; empty where there is none.</param>
/// <param name="Course">Treatment line within the study; "1" where the file does not say. A new baseline needs a new course.</param>
/// <param name="Patient">The clinic's own patient id.</param>
/// <param name="Reader">Who read the scans; null where the file names nobody.</param>
/// <param name="Options">The protocol choices in force.</param>
/// <param name="Dates">Dates of the course.</param>
/// <param name="Lesions">Lesions by this reader, in the file's order, each id once.</param>
/// <param name="Visits">Visits in the order of their dates.</param>
public sealed record PatientHistory(
    string Study,
    string Course,
    string Patient,
    string? Reader,
    ResponseOptions Options,
    PatientDates Dates,
    ImmutableArray<Lesion> Lesions,
    ImmutableArray<Visit> Visits)
{
    /// <summary>True where the source marks this reader's record as the accepted one (SDTM TRACPTFL = Y).</summary>
    public bool Accepted { get; init; }

    /// <summary>In which role the reader read; null where the source does not say. It changes no response, only what exports call the reader.</summary>
    public ReaderRole? Role { get; init; }
}
