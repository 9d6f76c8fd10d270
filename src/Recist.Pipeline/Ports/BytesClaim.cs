namespace Recist.Pipeline;

/// <summary>Who holds some bytes.</summary>
/// <param name="Upload">The upload.</param>
/// <param name="Reading">Name of the reading that claimed them: what an earlier reading of the same upload still ends does not free them.</param>
public sealed record BytesClaim(UploadId Upload, string Reading);
