using System.Collections.Immutable;

namespace Recist.Reports.Content;

/// <summary>Everything that the reports of one patient course are made from; the same facts give the same bytes.</summary>
/// <param name="Clinic">The clinic and its style.</param>
/// <param name="Record">The assessment that counts ("record read").</param>
/// <param name="ReportId">Id made from the hash of the inputs; at most 40 characters.</param>
public sealed record ReportFacts(ClinicCard Clinic, Assessment Record, string ReportId)
{
    /// <summary>Label of the visit to report; null for the latest.</summary>
    public string? Visit { get; init; }

    /// <summary>Assessments of the same course by other readers, in the order of the readers' names.</summary>
    public ImmutableArray<Assessment> OtherReaders { get; init; } = [];

    /// <summary>Why this reader's record counts, where several exist.</summary>
    public RecordReadRule ReadRule { get; init; } = RecordReadRule.OnlyReader;

    /// <summary>False where several readers read the scans and nothing says whose record counts.</summary>
    internal bool HasRecordRead => ReadRule != RecordReadRule.OnlyReader || OtherReaders.IsEmpty;

    /// <summary>Who the patient is; null where the clinic did not say.</summary>
    public Person? Person { get; init; }

    /// <summary>When scans are planned; null where the clinic did not say.</summary>
    public ScanPlan? Plan { get; init; }

    /// <summary>Drugs of the course.</summary>
    public ImmutableArray<Treatment> Treatment { get; init; } = [];

    /// <summary>Uploads that the values stem from, in the order of arrival.</summary>
    public ImmutableArray<SourceDocument> Sources { get; init; } = [];

    /// <summary>Version of the engine, for example <c>0.1.0</c>.</summary>
    public string EngineVersion { get; init; } = "0.1.0";

    /// <summary>Data-quality items of the uploads; what the rules themselves noticed is added from the assessment.</summary>
    public ImmutableArray<QualityNote> Notes { get; init; } = [];

    /// <summary>A doctor's note to the patient; null where there is none.</summary>
    public DoctorNote? NoteToPatient { get; init; }

    /// <summary>The signature; null while the edition is a draft.</summary>
    public SignOff? SignOff { get; init; }

    /// <summary>Corrections of earlier values, oldest first.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>Ids of signed or released reports that this one supersedes, oldest first.</summary>
    public ImmutableArray<string> Supersedes { get; init; } = [];
}
