using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Recist.Api.Tokens;
using Recist.Pipeline;

namespace Recist.Api;

/// <summary>The only way into a route, for every head: headers, token, role, limits, and an answer whatever happens.</summary>
public sealed class ApiDoor(TokenCheck tokens, Belonging belonging, RequestLimits limits, IOutages outages, ILogger<ApiDoor> log)
{
    private const string CorrelationId = "X-Correlation-Id";

    /// <summary>
    /// Runs the route and writes its answer. A Functions trigger that gave the answer back instead would send it to the host a second time.
    /// </summary>
    public async Task AnswerAsync(HttpContext http, ApiAddress address) => await (await RunAsync(http, address)).ExecuteAsync(http);

    /// <summary>Answers a request for which there is no address.</summary>
    public static Task AnswerNowhereAsync(HttpContext http)
    {
        SetHeaders(http.Response.Headers, NewCorrelation());
        return Problem.NoAddress.ExecuteAsync(http);
    }

    /// <summary>Runs the route that an address has for the request's method.</summary>
    /// <returns>What the head sends; 405 where the address does not take the method. Never an exception.</returns>
    internal Task<IResult> RunAsync(HttpContext http, ApiAddress address)
    {
        if (address.For(http.Request.Method) is { } route)
        {
            return RunAsync(http, route);
        }

        SetHeaders(http.Response.Headers, NewCorrelation());
        http.Response.Headers.Allow = address.Allow;
        return Task.FromResult(Problem.WrongMethod(address));
    }

    /// <summary>Checks the caller and runs the route.</summary>
    /// <returns>What the head sends; never an exception.</returns>
    [SuppressMessage("Design", "CA1031", Justification = "The last-resort handler: a caller learns a correlation id and nothing else.")]
    internal async Task<IResult> RunAsync(HttpContext http, ApiRoute route)
    {
        string correlation = NewCorrelation();
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
        catch (Exception e) when (outages.IsOutage(e))
        {
            Log.Outage(log, route.Name, correlation, e);
            http.Response.Headers.RetryAfter = Problem.OutageSeconds.ToString(CultureInfo.InvariantCulture);
            return Problem.Outage;
        }
        catch (Exception e)
        {
            Log.Unexpected(log, route.Name, correlation, e);
            return Problem.Of(
                StatusCodes.Status500InternalServerError, "Something went wrong", $"Ask again; if it fails once more, tell support this id: {correlation}.");
        }
    }

    private async Task<IResult> RunForCallerAsync(HttpContext http, ApiRoute route)
    {
        var (caller, fault) = await tokens.ReadAsync(http.Request.Headers.Authorization, http.RequestAborted);
        if (caller is null)
        {
            http.Response.Headers.WWWAuthenticate = fault == TokenFault.Missing ? "Bearer" : "Bearer error=\"invalid_token\"";
            return fault == TokenFault.Expired ? Problem.TokenOver : Problem.NoToken;
        }

        // Counted before the store is asked, so that nobody can keep the store busy.
        if (limits.AdmitPerson(caller))
        {
            caller = await belonging.OfAsync(caller, http.RequestAborted);
            if (limits.AdmitClinic(caller))
            {
                return Refusal(caller, route) ?? await route.Run(new ApiRequest(http, caller));
            }
        }

        http.Response.Headers.RetryAfter = "60";
        return Problem.TooManyRequests;
    }

    private static IResult? Refusal(Caller caller, ApiRoute route) =>
        route.ForEverySignIn || (caller.Roles & route.Allowed) != Role.None ? null
        : caller.IsOperator ? Problem.OperatorOutside
        : caller.Clinic is null ? Problem.NoClinicYet
        : Problem.WrongRole;

    private static string NewCorrelation() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));

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
