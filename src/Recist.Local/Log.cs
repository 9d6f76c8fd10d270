using Microsoft.Extensions.Logging;

namespace Recist.Local;

/// <summary>Everything the local engine logs. None of it names a person, a file or a message body.</summary>
internal static partial class Log
{
    [LoggerMessage(601, LogLevel.Warning, "Queue {Queue} does not answer; trying again")]
    public static partial void QueueUnavailable(ILogger log, string queue, Exception exception);

    [LoggerMessage(602, LogLevel.Error, "A message of queue {Queue} failed on delivery {Delivery}")]
    public static partial void HandlerFailed(ILogger log, string queue, long delivery, Exception exception);

    [LoggerMessage(603, LogLevel.Error, "A message of queue {Queue} was set aside in its poison queue")]
    public static partial void SetAside(ILogger log, string queue);

    [LoggerMessage(604, LogLevel.Information, "A message of queue {Queue} took longer than its visibility timeout")]
    public static partial void TookTooLong(ILogger log, string queue);

    [LoggerMessage(605, LogLevel.Error, "Job {Job} failed; its next run repeats it")]
    public static partial void JobFailed(ILogger log, string job, Exception exception);

    [LoggerMessage(606, LogLevel.Warning, "A blob event could not be handled; the sweeper will find the blob")]
    public static partial void EventFailed(ILogger log, Exception exception);

    [LoggerMessage(607, LogLevel.Warning, "The storage emulator did not answer the blob proxy")]
    public static partial void BlobServiceUnavailable(ILogger log, Exception exception);
}
