using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>The readable content of one upload.</summary>
/// <param name="Format">Name of the format read, for example <c>recist-measurements/1</c>, <c>template-csv</c>, <c>sdtm-csv</c>, <c>sdtm-xpt</c>.</param>
/// <param name="Patients">One entry per patient, course and reader; empty only where the upload is a list of patients alone.</param>
public sealed record Submission(string Format, ImmutableArray<SubmittedPatient> Patients)
{
    /// <summary>What lists of patients say beside the measurements.</summary>
    public ImmutableArray<SubmittedProfile> Profiles { get; init; } = [];
}
