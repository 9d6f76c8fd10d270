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

    /// <summary>What was given up of <see cref="Uploads"/>.</summary>
    public const string UploadsPoison = Uploads + PoisonSuffix;

    /// <summary>What was given up of <see cref="Patients"/>.</summary>
    public const string PatientsPoison = Patients + PoisonSuffix;

    /// <summary>What was given up of <see cref="Reports"/>.</summary>
    public const string ReportsPoison = Reports + PoisonSuffix;

    /// <summary>What was given up of <see cref="Summaries"/>.</summary>
    public const string SummariesPoison = Summaries + PoisonSuffix;

    /// <summary>Blob events that the Functions host gave up, in the landing account; its own name for the queue.</summary>
    public const string LostEvents = "webjobs-blobtrigger-poison";

    /// <summary>What a queue's name ends with where it holds what was given up; the Functions host's own word.</summary>
    public const string PoisonSuffix = "-poison";

    /// <summary>Every queue that holds what was given up. Each is made by the first message in it.</summary>
    public static IReadOnlyList<string> Poison { get; } = [LostEvents, UploadsPoison, PatientsPoison, ReportsPoison, SummariesPoison];

    /// <summary>All queues that carry work.</summary>
    public static IReadOnlyList<string> All { get; } = [Uploads, Patients, Reports, Summaries];
}
