namespace Recist.Pipeline;

/// <summary>The result document of an upload.</summary>
/// <param name="Upload">Upload id.</param>
/// <param name="File">The clinic's own file name.</param>
/// <param name="Status">What came of it.</param>
/// <param name="Arrived">When the blob was written.</param>
/// <param name="Outcome">What came of it.</param>
public sealed record UploadResult(string Upload, string File, UploadStatus Status, DateTimeOffset Arrived, UploadOutcome Outcome)
{
    /// <summary>Who took it back, when and why; null where nobody did.</summary>
    public Withdrawal? Withdrawal { get; init; }

    /// <summary>The upload whose bytes it repeats; null where it is no duplicate.</summary>
    public RepeatOf? Repeats { get; init; }

    /// <summary>What it waits for, and until when; null where it does not wait.</summary>
    public PartnerWait? Waits { get; init; }
}
