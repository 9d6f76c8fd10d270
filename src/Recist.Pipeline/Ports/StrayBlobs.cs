namespace Recist.Pipeline;

/// <summary>What lies in the landing container outside of every clinic's folder.</summary>
/// <param name="Blobs">Blobs that lie in no folder.</param>
/// <param name="Folders">Folders whose name is no known clinic's id, whatever they hold.</param>
public sealed record StrayBlobs(int Blobs, int Folders);
