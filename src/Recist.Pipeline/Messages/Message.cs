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

    public static string OfWeek(ClinicId clinic, IsoWeek week) =>
        JsonSerializer.Serialize(new WeekBody(clinic.ToString(), week.ToString()), Options);

    public static (ClinicId Clinic, IsoWeek Week) ReadWeek(string message)
    {
        var body = Read<WeekBody>(message);
        return (ClinicId.Parse(body.Clinic), IsoWeek.TryParse(body.Week, out var week) ? week : throw new FormatException("Not an ISO week."));
    }

    private static T Read<T>(string message) => JsonSerializer.Deserialize<T>(message, Options) ?? throw new FormatException("An empty message.");

    private sealed record UploadBody(string Clinic, string Upload);

    private sealed record TimelineBody(string Timeline);

    private sealed record WeekBody(string Clinic, string Week);
}
