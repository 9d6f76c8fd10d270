namespace Recist.Pipeline;

/// <summary>Limits and waiting times. The defaults suit production; tests set the times to zero.</summary>
public sealed record PipelineOptions
{
    /// <summary>Largest upload in bytes; larger ones are refused before they are read. 20 MB.</summary>
    public long LargestUpload { get; init; } = 20_000_000;

    /// <summary>How often the reading of one upload may fail by a fault of the backend before it is quarantined.</summary>
    public int MostFailures { get; init; } = 5;

    /// <summary>How often it may begin without an end (the process died) before it is quarantined.</summary>
    public int MostStarts { get; init; } = 25;

    /// <summary>How long an empty blob may stay empty before it is refused.</summary>
    public TimeSpan EmptyGrace { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Age at which the sweeper takes a blob that no event told of.</summary>
    public TimeSpan MissedBlobAge { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Age beyond which the sweeper does not look at a blob any more: it was looked at many times.</summary>
    public TimeSpan SettledBlobAge { get; init; } = TimeSpan.FromDays(14);

    /// <summary>Age at which the sweeper takes promised work of a timeline or a week for forgotten.</summary>
    public TimeSpan ForgottenAge { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Age at which the sweeper takes an upload for forgotten.</summary>
    public TimeSpan StuckUploadAge { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How long a file waits for the one that belongs to it: TU for TR, a manifest for its file.</summary>
    public TimeSpan PartnerWait { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Minutes after which reports are usually ready, as receipts say it.</summary>
    public int UsualReportMinutes { get; init; } = 10;
}
