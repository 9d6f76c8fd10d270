using System.Collections.Immutable;

namespace Recist.Pipeline;

/// <summary>What one upload said about a course by one reader, apart from the visits themselves.</summary>
/// <param name="Reader">The reader; null where the file names nobody.</param>
/// <param name="Revision">Revision that the file gave the patient's record.</param>
/// <param name="Options">Options in force when it was accepted.</param>
/// <param name="Dates">Dates of the course that it stated.</param>
/// <param name="Lesions">Lesions that it described.</param>
/// <param name="Visits">Visits that it carried.</param>
public sealed record ReaderFacts(
    string? Reader, int Revision, ResponseOptions Options, PatientDates Dates, ImmutableArray<Lesion> Lesions, ImmutableArray<VisitRef> Visits)
{
    /// <summary>It marked this reader's record as the accepted one.</summary>
    public bool Accepted { get; init; }

    /// <summary>True where nothing but the upload's own values says that its lengths are millimetres; else null.</summary>
    public bool? UnitsOpen { get; init; }

    /// <summary>The reader whose record it says was chosen by adjudication; null where it says nothing.</summary>
    public string? Adjudicated { get; init; }
}
