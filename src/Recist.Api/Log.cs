using Microsoft.Extensions.Logging;

namespace Recist.Api;

/// <summary>Everything the HTTP interface logs. None of it names a person, a file or a value of a request.</summary>
internal static partial class Log
{
    [LoggerMessage(501, LogLevel.Error, "Route {Route} failed; correlation id {Correlation}")]
    public static partial void Unexpected(ILogger log, string route, string correlation, Exception exception);

    [LoggerMessage(502, LogLevel.Warning, "Route {Route} met storage that does not answer; correlation id {Correlation}")]
    public static partial void Outage(ILogger log, string route, string correlation, Exception exception);
}
