namespace Recist.Tests.Interleaving;

/// <summary>What becomes at once of the messages that a cutting operation leaves in the queues.</summary>
internal enum Manner
{
    /// <summary>Every message is worked off, also those of the operation that is cut, as an idle host would.</summary>
    Through,

    /// <summary>Files are read; assessments and reports wait until the operation that is cut has ended.</summary>
    Read,
}
