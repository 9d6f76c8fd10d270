namespace Recist.Pipeline;

/// <summary>What a receipt says of its upload; part of the blob's name, so that a folder listing tells it.</summary>
public enum ReceiptKind
{
    /// <summary>Accepted whole; also the first receipt, given again for the same bytes.</summary>
    Accepted,

    /// <summary>Refused whole.</summary>
    Refused,

    /// <summary>Taken back by a person.</summary>
    Withdrawn,

    /// <summary>Waiting for the file that belongs to it.</summary>
    Waiting,

    /// <summary>Could not be read; a person is looking.</summary>
    Unread,
}
