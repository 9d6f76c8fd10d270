using System.Text.Json;
using System.Text.Json.Serialization;

namespace Recist.Pipeline;

/// <summary>Reads and writes queue messages. A message that cannot be read is a bug or an intruder's: it throws.</summary>
internal static class Message
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static string OfUpload(ClinicId clinic, UploadId upload) =>
        JsonSerializer.Serialize(new UploadBody(clinic.ToString(), upload.ToString()), Options);

    public static (ClinicId Clinic, UploadId Upload) ReadUpload(string message)
    {
        var body = Read<UploadBody>(message);
        return (ClinicId.Parse(body.Clinic), UploadId.Parse(body.Upload));
    }

    public static string OfTimeline(TimelineId timeline) => JsonSerializer.Serialize(new TimelineBody(timeline.ToString()), Options);

    public static TimelineId ReadTimeline(string message) => TimelineId.Parse(Read<TimelineBody>(message).Timeline);

    /// <summary>All courses of a clinic, for queue <see cref="QueueName.Patients"/>.</summary>
    public static string OfClinic(ClinicId clinic, string change) => JsonSerializer.Serialize(new ClinicBody(clinic.ToString(), change), Options);

    /// <summary>
    /// Reads a message of queue <see cref="QueueName.Patients"/>: one timeline, or a change of the settings of a clinic whose every timeline is
    /// meant.
    /// </summary>
    public static ((ClinicId Clinic, string Change)? Settings, TimelineId? Timeline) ReadPatients(string message)
    {
        var body = Read<PatientsBody>(message);
        return body switch
        {
            { Clinic: { } clinic, Change: { } change, Timeline: null } => ((ClinicId.Parse(clinic), change), null),
            { Clinic: null, Change: null, Timeline: { } timeline } => (null, TimelineId.Parse(timeline)),
            _ => throw new FormatException("A message names a timeline or a clinic."),
        };
    }

    public static string OfWeek(ClinicId clinic, IsoWeek week) =>
        JsonSerializer.Serialize(new WeekBody(clinic.ToString(), week.ToString()), Options);

    public static (ClinicId Clinic, IsoWeek Week) ReadWeek(string message)
    {
        var body = Read<WeekBody>(message);
        return (ClinicId.Parse(body.Clinic), IsoWeek.TryParse(body.Week, out var week) ? week : throw new FormatException("Not an ISO week."));
    }

    /// <summary>Reads what the Functions host wrote of a blob event that it gave up: first segment and rest of the blob's name.</summary>
    public static (string Clinic, string File) ReadBlobEvent(string message)
    {
        var body = JsonSerializer.Deserialize<BlobEventBody>(message);
        return body is { ContainerName: BlobContainer.Uploads, BlobName: { } name } && name.Split('/', 2) is [var clinic, var file]
            ? (clinic, file)
            : throw new FormatException("Not an event of an upload.");
    }

    private static T Read<T>(string message) => JsonSerializer.Deserialize<T>(message, Options) ?? throw new FormatException("An empty message.");

    private sealed record BlobEventBody(string? ContainerName, string? BlobName);

    private sealed record UploadBody(string Clinic, string Upload);

    private sealed record TimelineBody(string Timeline);

    private sealed record ClinicBody(string Clinic, string Change);

    private sealed record PatientsBody(string? Clinic, string? Change, string? Timeline);

    private sealed record WeekBody(string Clinic, string Week);
}
