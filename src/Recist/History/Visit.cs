using System.Collections.Immutable;

namespace Recist;

/// <summary>One assessment of one patient by one reader: its scans and what was found.</summary>
/// <param name="Label">The source's name of the visit ("Week 6"); unique within the history.</param>
/// <param name="Date">Day of the first scan of the visit.</param>
/// <param name="IsBaseline">True for the one visit that the others are compared with.</param>
public sealed record Visit(string Label, ScanDate Date, bool IsBaseline = false)
{
    /// <summary>
    /// True where the source has no way to say whether this visit is the baseline (AIM, FHIR, DICOM SR); the earliest of all known visits then is.
    /// Null where the source can say it, so that what is stored of such a visit stays as it was.
    /// </summary>
    public bool? BaselineUndeclared { get; init; }

    /// <summary>
    /// Number of the visit in the source's plan (SDTM VISITNUM); it orders visits whose dates do not. Null where the source has none.
    /// </summary>
    public decimal? VisitNumber { get; init; }

    /// <summary>
    /// Time of day of the first scan, as written, in no time zone; it orders visits of one day. Null where the source has none.
    /// </summary>
    public TimeOnly? TimeOfDay { get; init; }

    /// <summary>1 for the first record of this visit; a correction has a higher number and the highest one stands.</summary>
    public int Revision { get; init; } = 1;

    /// <summary>The visit was planned and did not take place: not evaluable.</summary>
    public bool Missed { get; init; }

    /// <summary>Outside the plan.</summary>
    public bool Unscheduled { get; init; }

    /// <summary>Done because of new symptoms.</summary>
    public bool ForSymptoms { get; init; }

    /// <summary>Free text; changes nothing.</summary>
    public string? Notes { get; init; }

    /// <summary>Tumour markers; null where not stated.</summary>
    public TumourMarkers? Markers { get; init; }

    /// <summary>Target lesions. One that is not listed is not evaluable.</summary>
    public ImmutableArray<TargetMeasurement> Measurements { get; init; } = [];

    /// <summary>Non-target lesions. One that is not listed is not evaluated.</summary>
    public ImmutableArray<NonTargetFinding> NonTargets { get; init; } = [];

    /// <summary>New lesions, equivocal ones too.</summary>
    public ImmutableArray<NewLesionFinding> NewLesions { get; init; } = [];

    /// <summary>Response-level input: the overall response that the source gives, without lesions. Null for lesion-level input.</summary>
    public OverallResponse? GivenOverall { get; init; }

    /// <summary>
    /// Target response that the source records (SDTM TRGRESP); only compared with the computed one. Null where it records none.
    /// </summary>
    public TargetResponse? RecordedTarget { get; init; }

    /// <summary>Non-target response that the source records (SDTM NTRGRESP); only compared. Null where it records none.</summary>
    public NonTargetResponse? RecordedNonTarget { get; init; }

    /// <summary>
    /// Whether the source records progression by a new lesion (SDTM NEWLPROG); only compared. Null where it says nothing.
    /// </summary>
    public bool? RecordedNewLesion { get; init; }

    /// <summary>Where <see cref="GivenOverall"/> stood in the file.</summary>
    public SourceCell? GivenSource { get; init; }
}
