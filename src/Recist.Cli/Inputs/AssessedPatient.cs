using System.Collections.Immutable;
using Recist.Ingestion;

namespace Recist.Cli.Inputs;

/// <summary>One patient as one reader saw them, with the assessment, or with the complaints that left them out.</summary>
/// <param name="Source">Files it was read from.</param>
/// <param name="Study">Study id.</param>
/// <param name="Course">Course.</param>
/// <param name="Patient">The clinic's patient id.</param>
/// <param name="Reader">Reader, or null.</param>
/// <param name="Complaints">What was noticed.</param>
internal sealed record AssessedPatient(
    string Source, string Study, string Course, string Patient, string? Reader, ImmutableArray<Complaint> Complaints)
{
    /// <summary>What was read; null where the patient was left out.</summary>
    public SubmittedPatient? Submitted { get; init; }

    /// <summary>The assessment; null where the patient was left out.</summary>
    public Assessment? Assessment { get; init; }
}
