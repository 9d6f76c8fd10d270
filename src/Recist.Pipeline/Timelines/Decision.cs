using System.Collections.Immutable;

namespace Recist.Pipeline;

/// <summary>What a person, or a clinic's policy, decided.</summary>
/// <param name="Version">Counts the decisions of a timeline, from 1.</param>
/// <param name="Kind">What was decided.</param>
/// <param name="Subject">
/// For a signature and a release the hash of the clinical content that it binds; for a note that of the content that it is written on, as a
/// signature binds it; for a withdrawal the SHA-256 of the upload, or the keys of the visit.
/// </param>
/// <param name="By">Who.</param>
/// <param name="At">When, with the offset of the clinic's zone.</param>
public sealed record Decision(int Version, DecisionKind Kind, string Subject, Actor By, DateTimeOffset At)
{
    /// <summary>Meaning of a signature, or the reason, or null where none was given; the note to the patient, or null where it was taken back.</summary>
    public string? Text { get; init; }

    /// <summary>SHA-256 of every upload that counted when it was decided: once one of them is taken back, the decision stands no more.</summary>
    public ImmutableArray<string> Counted { get; init; } = [];

    /// <summary>SHA-256 of the PDF that the person saw, or, for a policy, of the one that it releases; null for a withdrawal.</summary>
    public string? SawSha256 { get; init; }
}
