namespace Recist.Pipeline;

/// <summary>Where an upload stands.</summary>
public enum UploadStatus
{
    /// <summary>Copied and queued.</summary>
    Received,

    /// <summary>Empty so far: some tools create the file first and write it later.</summary>
    Waiting,

    /// <summary>Being read.</summary>
    Processing,

    /// <summary>Waiting for the file that belongs to it: TU for TR, a file for its manifest.</summary>
    WaitingForPartner,

    /// <summary>Accepted whole.</summary>
    Accepted,

    /// <summary>The same bytes were accepted before: nothing new is taken in.</summary>
    Duplicate,

    /// <summary>Refused whole; nothing of it was taken in.</summary>
    Refused,

    /// <summary>Taken back by a person after it was accepted.</summary>
    Withdrawn,

    /// <summary>Failed too often; a person has to look.</summary>
    Quarantined,

    /// <summary>The blob vanished before it could be copied.</summary>
    SourceMissing,
}
