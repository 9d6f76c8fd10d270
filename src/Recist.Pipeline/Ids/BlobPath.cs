using System.Globalization;

namespace Recist.Pipeline;

/// <summary>Name of a blob. Built here alone, and from checked ids alone: no text of a user reaches a blob name except a landing file.</summary>
public sealed record BlobPath
{
    private BlobPath(string container, params ReadOnlySpan<string> segments) =>
        (Container, Name) = (container, string.Join('/', segments));

    /// <summary>Container.</summary>
    public string Container { get; }

    /// <summary>Name below the container.</summary>
    public string Name { get; }

    /// <summary>True where it lies in the landing account, which clinics reach, and not in the private data account.</summary>
    public bool IsLanding => Container is BlobContainer.Uploads or BlobContainer.Receipts;

    /// <summary>A file that a clinic uploaded.</summary>
    public static BlobPath Landed(ClinicId clinic, LandingFile file) => new(BlobContainer.Uploads, clinic.ToString(), file.ToString());

    /// <summary>The kept copy of an upload.</summary>
    public static BlobPath Original(ClinicId clinic, UploadId upload) => new(BlobContainer.Originals, clinic.ToString(), upload.ToString());

    /// <summary>What came of an upload of which nothing was taken in, in full: above all a refusal.</summary>
    public static BlobPath Result(ClinicId clinic, UploadId upload) => new(BlobContainer.Results, clinic.ToString(), $"{upload}.json");

    /// <summary>What an upload is about to say, in full; once it is accepted, what came of it.</summary>
    /// <param name="clinic">The clinic.</param>
    /// <param name="upload">The upload.</param>
    /// <param name="sha">SHA-256 of what is read: 64 lower-case hex digits.</param>
    public static BlobPath Result(ClinicId clinic, UploadId upload, string sha) => IsSha(sha)
        ? new(BlobContainer.Results, clinic.ToString(), $"{upload}-{sha}.json")
        : throw new ArgumentException("Not a SHA-256.", nameof(sha));

    /// <summary>What a manifest said that was held against a file which had been accepted without it.</summary>
    public static BlobPath Held(ClinicId clinic, UploadId upload) => new(BlobContainer.Results, clinic.ToString(), $"{upload}-held.json");

    /// <summary>The clinic's receipt.</summary>
    /// <param name="clinic">The clinic.</param>
    /// <param name="upload">The upload.</param>
    /// <param name="kind">What it says.</param>
    /// <param name="form">Page or JSON.</param>
    public static BlobPath Receipt(ClinicId clinic, UploadId upload, ReceiptKind kind, ReceiptForm form) =>
        new(BlobContainer.Receipts, clinic.ToString(), $"{upload}-{Word(kind)}.{(form == ReceiptForm.Page ? "html" : "json")}");

    /// <summary>The complaints of an upload in full, for a spreadsheet or a program.</summary>
    /// <param name="clinic">The clinic.</param>
    /// <param name="upload">The upload.</param>
    /// <param name="csv">True for the CSV, false for the JSON.</param>
    public static BlobPath Errors(ClinicId clinic, UploadId upload, bool csv) =>
        new(BlobContainer.Receipts, clinic.ToString(), $"{upload}-errors.{(csv ? "csv" : "json")}");

    /// <summary>A report; the hash of its inputs is its name, so that the same inputs never make two.</summary>
    /// <param name="timeline">Whose.</param>
    /// <param name="edition">For whom.</param>
    /// <param name="inputs">64 lower-case hex digits.</param>
    public static BlobPath Report(TimelineId timeline, Edition edition, string inputs) =>
        IsSha(inputs)
            ? new(BlobContainer.Reports, timeline.Clinic.ToString(), timeline.Patient.ToString(), timeline.Course, $"{inputs}-{Word(edition)}.pdf")
            : throw new ArgumentException("Not a SHA-256.", nameof(inputs));

    /// <summary>A file of a weekly summary.</summary>
    /// <param name="clinic">The clinic.</param>
    /// <param name="week">The week.</param>
    /// <param name="file">Which of the fixed files.</param>
    /// <param name="edition">1 for the first, then upwards.</param>
    public static BlobPath Summary(ClinicId clinic, IsoWeek week, SummaryFile file, int edition)
    {
        var suffix = edition == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"-amended-{edition}");
        return new(BlobContainer.Summaries, clinic.ToString(), week.ToString(), file == SummaryFile.Pdf ? $"weekly{suffix}.pdf" : $"new_results{suffix}.csv");
    }

    /// <summary>A message of a poison queue that nobody can read.</summary>
    /// <param name="queue">One of <see cref="QueueName.Poison"/>.</param>
    /// <param name="message">The store's own id of the message.</param>
    public static BlobPath Unreadable(string queue, Guid message) => QueueName.Poison.Contains(queue)
        ? new(BlobContainer.Deadletter, queue, $"{message:D}.txt")
        : throw new ArgumentException("Not a poison queue.", nameof(queue));

    /// <summary>Container and name.</summary>
    public override string ToString() => $"{Container}/{Name}";

    private static bool IsSha(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);

    private static string Word(ReceiptKind kind) => kind switch
    {
        ReceiptKind.Accepted => "accepted",
        ReceiptKind.Refused => "refused",
        ReceiptKind.Withdrawn => "withdrawn",
        ReceiptKind.Waiting => "waiting",
        ReceiptKind.Unread => "unread",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static string Word(Edition edition) => edition == Edition.Clinician ? "clinician" : "patient";
}
