namespace Recist.Ingestion;

/// <summary>One file as it arrived.</summary>
/// <param name="Name">The clinic's own name, possibly with a folder given by the user; decides nothing, the content does.</param>
/// <param name="Content">All bytes.</param>
public sealed record UploadedFile(string Name, ReadOnlyMemory<byte> Content);
