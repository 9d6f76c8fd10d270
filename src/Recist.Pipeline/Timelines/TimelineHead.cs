namespace Recist.Pipeline;

/// <summary>The row that every change of a timeline rewrites, so that two writers cannot both win.</summary>
/// <param name="Version">Counts the commits, from 1.</param>
/// <param name="Study">Study id as uploaded.</param>
/// <param name="Course">Course as uploaded.</param>
public sealed record TimelineHead(long Version, string Study, string Course)
{
    /// <summary>Hash of what was last assessed; null before the first assessment.</summary>
    public string? InputsHash { get; init; }

    /// <summary>Version of the engine that assessed it.</summary>
    public string? EngineVersion { get; init; }

    /// <summary>Version of the current clinician edition; 0 where none is written.</summary>
    public int ClinicianReport { get; init; }

    /// <summary>Version of the current patient edition; 0 where none is written.</summary>
    public int PatientReport { get; init; }
}
