namespace Recist.Pipeline;

/// <summary>The upload by which the same bytes were taken in already.</summary>
/// <param name="Upload">Its id.</param>
/// <param name="File">The clinic's own name of its file.</param>
/// <param name="Arrived">When its blob was written.</param>
public sealed record RepeatOf(string Upload, string File, DateTimeOffset Arrived);
