using System.Collections.Immutable;

namespace Recist.Pipeline;

/// <summary>What one upload says of a patient beside the measurements.</summary>
/// <param name="Rank">Decides which of several statements stands: latest scan date of the file, its revision and its SHA-256, so that the order of arrival decides nothing.</param>
/// <param name="Sha">SHA-256 of the upload.</param>
/// <param name="Course">Course key.</param>
public sealed record ProfileStatement(string Rank, string Sha, string Course)
{
    /// <summary>Name, birth year, language and print size; null where it says nothing of them.</summary>
    public Person? Person { get; init; }

    /// <summary>Planned scans of the course.</summary>
    public ScanPlan? Plan { get; init; }

    /// <summary>Drugs of the course.</summary>
    public ImmutableArray<Treatment> Treatment { get; init; } = [];
}
