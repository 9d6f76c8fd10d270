using System.Collections.Immutable;

namespace Recist.Pipeline;

/// <summary>What is known of one upload.</summary>
/// <param name="Clinic">Whose.</param>
/// <param name="Id">Which.</param>
/// <param name="File">The path by which the clinic knows it. Shown to the clinic, never logged.</param>
/// <param name="Arrived">When the blob was written.</param>
/// <param name="Status">Where it stands.</param>
public sealed record UploadRow(ClinicId Clinic, UploadId Id, LandingFile File, DateTimeOffset Arrived, UploadStatus Status)
{
    /// <summary>
    /// Where its blob lies below the clinic's folder: <see cref="File"/> itself, or a name made here for a file sent over HTTP.
    /// </summary>
    public LandingFile Blob { get; init; } = File;

    /// <summary>SHA-256 of what is read; null before that is known. It stands here before anything of it is written elsewhere.</summary>
    public string? Sha { get; init; }

    /// <summary>Number of complaints, warnings too.</summary>
    public int Complaints { get; init; }

    /// <summary>Number of timelines that it touched.</summary>
    public int Timelines { get; init; }

    /// <summary>How often its reading began.</summary>
    public int Starts { get; init; }

    /// <summary>How often its reading failed by a fault of the backend.</summary>
    public int Failures { get; init; }

    /// <summary>The accepted upload of the same bytes, for a duplicate.</summary>
    public UploadId? First { get; init; }

    /// <summary>Who took it back and why; null where nobody did.</summary>
    public Withdrawal? Withdrawal { get; init; }

    /// <summary>What it is of a delivery of several files: a domain such as <c>TU</c>, or <c>manifest</c>; null for a file that is read by itself.</summary>
    public string? Part { get; init; }

    /// <summary>The uploads that are read together with it, itself among them, the leading one first; empty where it is read alone, or still waits.</summary>
    public ImmutableArray<UploadId> Together { get; init; } = [];

    /// <summary>
    /// What it was read as before: the SHA-256 of each earlier reading that was refused, for example because its manifest came later;
    /// empty text where nothing was read.
    /// </summary>
    public ImmutableArray<string> Earlier { get; init; } = [];

    /// <summary>When the row last changed.</summary>
    public DateTimeOffset ChangedUtc { get; init; }

    /// <summary>The store's token; an update succeeds only while it stands.</summary>
    public string? Token { get; init; }

    /// <summary>True where nothing more is to be done.</summary>
    public bool IsFinal => Status is not (UploadStatus.Received or UploadStatus.Waiting or UploadStatus.Processing or UploadStatus.WaitingForPartner);

    /// <summary>Name of its present reading, under which it writes what it says.</summary>
    internal string Reading => ReadingName.Of(Id, Earlier.Length);

    /// <summary>The upload whose result document holds what came of it.</summary>
    public UploadId Lead => Together.IsEmpty ? Id : Together[0];
}
