using System.Collections.Immutable;
using Recist.Reports.Content;

namespace Recist.Pipeline;

/// <summary>What one accepted upload said about a course, apart from the visits themselves.</summary>
/// <param name="Sha">SHA-256 of its bytes; of several files, and of a file with a manifest that changes its reading, one over all.</param>
/// <param name="File">The clinic's own file name.</param>
/// <param name="Format">Format read.</param>
/// <param name="Readers">One entry per reader.</param>
public sealed record Receipt(string Sha, string File, string Format, ImmutableArray<ReaderFacts> Readers)
{
    /// <summary>Warnings that concern this patient.</summary>
    public ImmutableArray<QualityNote> Notes { get; init; } = [];

    /// <summary>The files with their own SHA-256, where <see cref="Sha"/> is not that of one file; else null.</summary>
    public ImmutableArray<UploadedPart>? Files { get; init; }

    /// <summary>Who sent it, by its manifest; null where nobody says.</summary>
    public string? By { get; init; }

    /// <summary>Why it was sent, by its manifest; null where nobody says.</summary>
    public string? Reason { get; init; }

    /// <summary>True where the upload was taken back; its visits count only where another upload carries them too.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>
    /// The reading of an upload under whose name it stands: only that one is taken back with it. Null where it was written before names were kept.
    /// </summary>
    public string? Upload { get; init; }

    /// <summary>Readings by which these bytes came and were taken back: none of them writes here again, however late it is.</summary>
    public ImmutableArray<string> TakenBackFrom { get; init; } = [];

    /// <summary>When it was accepted; no part of the clinical state.</summary>
    public DateTimeOffset AcceptedUtc { get; init; }
}
