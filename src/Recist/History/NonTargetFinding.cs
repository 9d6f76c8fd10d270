namespace Recist;

/// <summary>One non-target lesion at one visit.</summary>
/// <param name="Lesion">Id of the non-target lesion.</param>
/// <param name="Status">The reader's judgement.</param>
public sealed record NonTargetFinding(string Lesion, NonTargetStatus Status)
{
    /// <summary>Short axis, where the lesion is a node and was measured.</summary>
    public Length? ShortAxis { get; init; }

    /// <summary>iRECIST: larger than at the visit before; null where not said.</summary>
    public bool? IncreasedSinceLast { get; init; }

    /// <summary>The reader's comment; changes nothing.</summary>
    public string? Comment { get; init; }

    /// <summary>The status or size as uploaded ("PRESENT"); null where nothing was entered.</summary>
    public string? Text { get; init; }

    /// <summary>Where <see cref="Text"/> stood in the file.</summary>
    public SourceCell? Source { get; init; }
}
