using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Every message that the pipeline logs. They hold clinic ids, upload ids and pseudonyms, never a person, a file name or a value.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Upload {Upload} of clinic {Clinic} arrived, {Size} bytes")]
    public static partial void Arrived(ILogger logger, ClinicId clinic, UploadId upload, long size);

    [LoggerMessage(2, LogLevel.Warning,
        "An event told of a blob that cannot be taken now: its folder is not that of a known clinic, or its name is left to the sweeper")]
    public static partial void BlobLeftAlone(ILogger logger);

    [LoggerMessage(3, LogLevel.Warning, "Upload {Upload} of clinic {Clinic} vanished or was overwritten before it was copied")]
    public static partial void SourceMissing(ILogger logger, ClinicId clinic, UploadId upload);

    [LoggerMessage(4, LogLevel.Information, "Upload {Upload} of clinic {Clinic} accepted: {Timelines} timelines")]
    public static partial void Accepted(ILogger logger, ClinicId clinic, UploadId upload, int timelines);

    [LoggerMessage(5, LogLevel.Information, "Upload {Upload} of clinic {Clinic} refused: {Complaints} complaints, the first is {Code}")]
    public static partial void Refused(ILogger logger, ClinicId clinic, UploadId upload, int complaints, string code);

    [LoggerMessage(6, LogLevel.Information, "Upload {Upload} of clinic {Clinic} holds the same bytes as {First}")]
    public static partial void Duplicate(ILogger logger, ClinicId clinic, UploadId upload, UploadId first);

    [LoggerMessage(7, LogLevel.Error, "Upload {Upload} of clinic {Clinic} quarantined after {Failures} failures and {Starts} starts")]
    public static partial void Quarantined(
        ILogger logger, Exception? exception, ClinicId clinic, UploadId upload, int failures, int starts);

    [LoggerMessage(8, LogLevel.Information, "Timeline {Timeline} assessed: {Changed} results new or changed")]
    public static partial void Assessed(ILogger logger, TimelineId timeline, int changed);

    [LoggerMessage(9, LogLevel.Information, "Timeline {Timeline}: {Edition} edition {Version} written")]
    public static partial void ReportWritten(ILogger logger, TimelineId timeline, Edition edition, int version);

    [LoggerMessage(10, LogLevel.Information, "Clinic {Clinic}: summary of {Week} written, edition {Edition}, {Results} results")]
    public static partial void SummaryWritten(ILogger logger, ClinicId clinic, IsoWeek week, int edition, int results);

    [LoggerMessage(11, LogLevel.Warning, "The sweeper put {Count} forgotten pieces of work back")]
    public static partial void Swept(ILogger logger, int count);

    [LoggerMessage(12, LogLevel.Error, "The sweeper could not finish clinic {Clinic}")]
    public static partial void SweepFailed(ILogger logger, Exception exception, ClinicId clinic);

    [LoggerMessage(13, LogLevel.Information, "{Action} by {Actor} on {Subject}")]
    public static partial void Decided(ILogger logger, string action, string actor, string subject);

    [LoggerMessage(14, LogLevel.Error, "The weekly summaries of clinic {Clinic} could not be queued")]
    public static partial void DispatchFailed(ILogger logger, Exception exception, ClinicId clinic);

    [LoggerMessage(15, LogLevel.Warning, "The failure of upload {Upload} of clinic {Clinic} could not be counted: the storage is out of reach")]
    public static partial void NotCounted(ILogger logger, ClinicId clinic, UploadId upload);

    [LoggerMessage(16, LogLevel.Error, "Timeline {Timeline} is not assessed: what is left after a withdrawal contradicts itself ({Code})")]
    public static partial void Contradicts(ILogger logger, TimelineId timeline, string code);

    [LoggerMessage(17, LogLevel.Warning,
        "{Blobs} blobs in no folder and {Folders} folders of the container \"uploads\" belong to no known clinic: nothing of them is read")]
    public static partial void Stray(ILogger logger, int blobs, int folders);

    [LoggerMessage(18, LogLevel.Error, "What queue {Queue} is owed could not be put back to work; a later sweep tries again")]
    public static partial void NotPutBack(ILogger logger, Exception exception, string queue);

    [LoggerMessage(19, LogLevel.Warning,
        "{Count} messages of poison queues cannot be read or put back, or name no clinic: they are kept in container \"deadletter\"")]
    public static partial void Unreadable(ILogger logger, int count);

    [LoggerMessage(20, LogLevel.Warning, "Upload {Upload} of clinic {Clinic} had been given up by its queue; it is read again")]
    public static partial void UploadGivenUp(ILogger logger, UploadId upload, ClinicId clinic);

    [LoggerMessage(21, LogLevel.Error,
        "Timeline {Timeline} is stuck: its results or reports could not be written; it is tried again with growing pauses")]
    public static partial void TimelineStuck(ILogger logger, TimelineId timeline);

    [LoggerMessage(22, LogLevel.Error, "The summary of {Week} of clinic {Clinic} is stuck; it is tried again with growing pauses")]
    public static partial void WeekStuck(ILogger logger, IsoWeek week, ClinicId clinic);

    [LoggerMessage(23, LogLevel.Warning, "The audit of clinic {Clinic} is not told yet of a change of its people; the sweeper tells it")]
    public static partial void NotTold(ILogger logger, Exception exception, ClinicId clinic);

    [LoggerMessage(24, LogLevel.Warning, "The audit of clinic {Clinic} is not told yet of a change of its settings; the sweeper tells it")]
    public static partial void SettingsNotTold(ILogger logger, Exception exception, ClinicId clinic);

    [LoggerMessage(25, LogLevel.Warning, "The reports of clinic {Clinic} are not queued yet after a change of its settings; the sweeper queues them")]
    public static partial void RedrawNotQueued(ILogger logger, Exception exception, ClinicId clinic);
}
