using System.Collections.Immutable;
using Recist.Ingestion;
using Recist.Reports.Content;

namespace Recist.Pipeline;

/// <summary>How one clinic wants its files read, its reports written and its results released.</summary>
/// <param name="Card">What reports print of the clinic; its time zone decides where weeks begin.</param>
public sealed record ClinicSettings(ClinicCard Card)
{
    /// <summary>When a patient's report becomes readable.</summary>
    public ReleasePolicy Release { get; init; } = ReleasePolicy.OnRelease;

    /// <summary>Days after sign-off, for <see cref="ReleasePolicy.AfterSignOffOrDays"/>: 1 to 90.</summary>
    public int ReleaseDays { get; init; } = 7;

    /// <summary>The reader whose record counts where several read and none was adjudicated or accepted; null where none is named.</summary>
    public string? NamedReader { get; init; }

    /// <summary>Decimal sign of uploaded files: <c>.</c> or <c>,</c>.</summary>
    public char UploadDecimalSign { get; init; } = '.';

    /// <summary>Date pattern of uploaded files, for example <c>dd/MM/yyyy</c>; null for ISO only.</summary>
    public string? UploadDatePattern { get; init; }

    /// <summary>Mapping documents, as JSON, for tables with headings of their own; each is sound.</summary>
    public ImmutableArray<string> Mappings { get; init; } = [];

    /// <summary>Unit of lengths in uploaded files that do not say it; null where none is declared.</summary>
    public LengthUnit? UploadUnit { get; init; }

    /// <summary>Role of the lesions of formats that cannot say one (AIM 3, FHIR, DICOM SR); null where such lesions are refused.</summary>
    public LesionRole? UploadUndeclaredRole { get; init; }

    /// <summary>True where labels tell lesions apart in uploads whose viewer makes new tracking ids (AIM 4, DICOM SR).</summary>
    public bool UploadMatchByLabel { get; init; }

    /// <summary>
    /// Hours that a file waits for the one that belongs to it, 1 to 168; null for <see cref="PipelineOptions.PartnerWait"/>.
    /// </summary>
    public int? PartnerWaitHours { get; init; }

    /// <summary>Criteria options by study id; a study that is not named here takes those of its first file.</summary>
    public ImmutableDictionary<string, ResponseOptions> StudyOptions { get; init; } = ImmutableDictionary<string, ResponseOptions>.Empty;

    /// <summary>True where reports that are written may look, say or be released otherwise than under the other settings.</summary>
    internal bool ReachesReports(ClinicSettings other) =>
        Card != other.Card || NamedReader != other.NamedReader || Release != other.Release || ReleaseDays != other.ReleaseDays;

    /// <summary>How long a file waits for its partner.</summary>
    internal TimeSpan PartnerWait(PipelineOptions options) =>
        PartnerWaitHours is { } hours ? TimeSpan.FromHours(hours) : options.PartnerWait;
}
