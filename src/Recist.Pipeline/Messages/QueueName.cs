namespace Recist.Pipeline;

/// <summary>The queues. Their messages carry ids only, as small JSON, and each may come twice, late or out of order.</summary>
public static class QueueName
{
    /// <summary>Uploads to be ingested.</summary>
    public const string Uploads = "uploads";

    /// <summary>Timelines to be assessed.</summary>
    public const string Patients = "patients";

    /// <summary>Timelines whose reports are to be written.</summary>
    public const string Reports = "reports";

    /// <summary>Clinic weeks to be summarised.</summary>
    public const string Summaries = "summaries";

    /// <summary>All queues.</summary>
    public static IReadOnlyList<string> All { get; } = [Uploads, Patients, Reports, Summaries];
}
