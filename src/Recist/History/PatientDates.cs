namespace Recist;

/// <summary>Dates of a course of treatment; each null where not known.</summary>
public sealed record PatientDates
{
    /// <summary>Where time to event begins; by default the baseline visit's date.</summary>
    public ScanDate? Start { get; init; }

    /// <summary>Where the minimum duration of stable disease counts from; by default <see cref="Start"/>.</summary>
    public ScanDate? Reference { get; init; }

    /// <summary>Death.</summary>
    public ScanDate? Death { get; init; }

    /// <summary>Last day the patient was known to be alive.</summary>
    public ScanDate? LastKnownAlive { get; init; }

    /// <summary>Start of a new anti-cancer therapy; later assessments do not count for the best response.</summary>
    public ScanDate? NewTherapy { get; init; }

    /// <summary>Symptomatic deterioration; recorded, not part of the objective response.</summary>
    public ScanDate? SymptomaticDeterioration { get; init; }

    /// <summary>True where it is known that no baseline assessment was made.</summary>
    public bool BaselineMissing { get; init; }
}
