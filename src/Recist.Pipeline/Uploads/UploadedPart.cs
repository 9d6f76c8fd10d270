namespace Recist.Pipeline;

/// <summary>One file of an upload.</summary>
/// <param name="File">The clinic's own name.</param>
/// <param name="Sha256">SHA-256 of its bytes.</param>
public sealed record UploadedPart(string File, string Sha256);
