namespace Recist.Pipeline;

/// <summary>The blob containers.</summary>
public static class BlobContainer
{
    /// <summary>Landing: what clinics upload.</summary>
    public const string Uploads = "uploads";

    /// <summary>Landing: receipts that clinics read.</summary>
    public const string Receipts = "receipts";

    /// <summary>Data: kept copies of uploads.</summary>
    public const string Originals = "originals";

    /// <summary>Data: what came of each upload.</summary>
    public const string Results = "results";

    /// <summary>Data: reports of patients.</summary>
    public const string Reports = "reports";

    /// <summary>Data: weekly summaries.</summary>
    public const string Summaries = "summaries";

    /// <summary>Data: messages of poison queues that nobody can read.</summary>
    public const string Deadletter = "deadletter";

    /// <summary>Containers of the landing account.</summary>
    public static IReadOnlyList<string> Landing { get; } = [Uploads, Receipts];

    /// <summary>Containers of the data account.</summary>
    public static IReadOnlyList<string> Data { get; } = [Originals, Results, Reports, Summaries, Deadletter];
}
