using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>What a list of patients says about one of them beside the measurements; it states no visit.</summary>
/// <param name="Patient">The clinic's patient id.</param>
/// <param name="Study">Study that the plan and the drugs belong to; null for every course of the patient.</param>
/// <param name="Course">Course of that study; null for every course of the patient.</param>
public sealed record SubmittedProfile(string Patient, string? Study, string? Course)
{
    /// <summary>Who the patient is; null where the list does not say.</summary>
    public Person? Person { get; init; }

    /// <summary>When scans are planned; null where the list does not say.</summary>
    public ScanPlan? Plan { get; init; }

    /// <summary>Drugs, in the order of the list.</summary>
    public ImmutableArray<Treatment> Treatment { get; init; } = [];

    /// <summary>Day on which this was so; null where the list does not say.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>1, or higher for a correction.</summary>
    public int Revision { get; init; } = 1;

    /// <summary>True for a patient's record that this speaks of.</summary>
    public bool IsOf(PatientHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Patient == Patient && (Study is null || history.Study == Study) && (Course is null || history.Course == Course);
    }
}
