namespace Recist;

/// <summary>What a CR followed by a PR reads as where the CR was not confirmed.</summary>
public enum CompleteThenPartial
{
    /// <summary>SD: the record is doubtful (default).</summary>
    Stable,

    /// <summary>PD: disease was back.</summary>
    Progression,

    /// <summary>PR: the CR was a misreading.</summary>
    Partial,
}
