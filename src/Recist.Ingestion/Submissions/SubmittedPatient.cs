using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>What one upload says about one patient, course and reader.</summary>
/// <param name="History">Lesions and visits of this upload, not yet joined with earlier uploads.</param>
/// <param name="Source">File names it was read from, joined with <c>+</c>.</param>
public sealed record SubmittedPatient(PatientHistory History, string Source)
{
    /// <summary>Name of the format it was read from, as <see cref="Submission.Format"/>.</summary>
    public string Format { get; init; } = "";

    /// <summary>Who the patient is; null where the file does not say.</summary>
    public Person? Person { get; init; }

    /// <summary>When scans are planned; null where the file does not say.</summary>
    public ScanPlan? Plan { get; init; }

    /// <summary>Drugs of the course.</summary>
    public ImmutableArray<Treatment> Treatment { get; init; } = [];

    /// <summary>Readers whose read is said to have been chosen; empty where none was adjudicated.</summary>
    public ImmutableArray<AdjudicatedReader> Adjudicated { get; init; } = [];

    /// <summary>Option names that the file itself set, so that a file that differs from its study can be refused.</summary>
    public ImmutableArray<string> OptionsInFile { get; init; } = [];

    /// <summary>Those of them that the file sets to another value than the clinic has set for the study.</summary>
    public ImmutableArray<string> OptionsOverruled { get; init; } = [];

    /// <summary>True where nothing but the file's own values says that its lengths are millimetres.</summary>
    public bool UnitsOpen { get; init; }

    /// <summary>Who sent it, by its manifest; null where nobody says.</summary>
    public string? By { get; init; }

    /// <summary>Why it was sent, by its manifest; null where nobody says.</summary>
    public string? Reason { get; init; }
}
