using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Recist.Api.Tokens;

namespace Recist.Api;

/// <summary>The only way into a route, for every head: headers, token, role, limits, and an answer whatever happens.</summary>
public sealed class ApiDoor(TokenCheck tokens, RequestLimits limits, ILogger<ApiDoor> log)
{
    private const string CorrelationId = "X-Correlation-Id";

    /// <summary>Checks the caller and runs the route.</summary>
    /// <returns>What the head sends; never an exception, except for a client that went away.</returns>
    [SuppressMessage("Design", "CA1031", Justification = "The last-resort handler: a caller learns a correlation id and nothing else.")]
    public async Task<IResult> RunAsync(HttpContext http, ApiRoute route)
    {
        string correlation = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        SetHeaders(http.Response.Headers, correlation);
        try
        {
            if (route.Allowed == Role.None)
            {
                return await route.Run(new ApiRequest(http, null));
            }

            return await RunForCallerAsync(http, route);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            return Results.StatusCode(StatusCodes.Status499ClientClosedRequest);
        }
        catch (BadHttpRequestException e)
        {
            return Problem.Of(e.StatusCode, "Request not understood", "The request is not well formed.");
        }
        catch (Exception e)
        {
            Log.Unexpected(log, route.Name, correlation, e);
            return Problem.Of(
                StatusCodes.Status500InternalServerError, "Something went wrong", $"Nothing was half-done. Tell support this id: {correlation}.");
        }
    }

    private async Task<IResult> RunForCallerAsync(HttpContext http, ApiRoute route)
    {
        var caller = await tokens.ReadAsync(http.Request.Headers.Authorization, http.RequestAborted);
        if (caller is null)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
            return Problem.NoToken;
        }

        if (!limits.Admit(caller))
        {
            http.Response.Headers.RetryAfter = "60";
            return Problem.TooManyRequests;
        }

        return (caller.Roles & route.Allowed) == Role.None ? Problem.WrongRole : await route.Run(new ApiRequest(http, caller));
    }

    private static void SetHeaders(IHeaderDictionary headers, string correlation)
    {
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        headers["Referrer-Policy"] = "no-referrer";
        headers[CorrelationId] = correlation;
    }
}
