using System.Globalization;
using Microsoft.AspNetCore.Http;
using Recist.Pipeline;

namespace Recist.Api.Routes;

/// <summary>Whether the process lives, and whether it can work. Open to all, so neither tells a version or a name of anybody.</summary>
internal sealed class HealthRoutes(IReadiness readiness)
{
    public static Task<IResult> LiveAsync(ApiRequest request) => Task.FromResult(Results.Text("healthy"));

    public async Task<IResult> ReadyAsync(ApiRequest request)
    {
        var away = await readiness.AwayAsync(request.Cancel);
        if (away.Count == 0)
        {
            return Results.Text("ready");
        }

        request.Http.Response.Headers.RetryAfter = Problem.OutageSeconds.ToString(CultureInfo.InvariantCulture);
        return Problem.Of(
            StatusCodes.Status503ServiceUnavailable,
            "Not ready",
            $"Not there, or not answering: {string.Join(", ", away)}.");
    }
}
