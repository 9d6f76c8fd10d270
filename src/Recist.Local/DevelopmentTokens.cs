using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Recist.Pipeline;

namespace Recist.Local;

/// <summary><c>POST /dev/token?clinic=demo&amp;role=clinician</c>: a token for a person or program on this machine.</summary>
internal static class DevelopmentTokens
{
    private static readonly string[] Roles = ["patient", "clinician", "clinic-admin", "uploader", "operator"];

    /// <summary>Maps the address.</summary>
    public static void Map(WebApplication app, DevelopmentIssuer issuer) => app.MapPost("/dev/token", (HttpContext http) => Answer(http, issuer));

    private static IResult Answer(HttpContext http, DevelopmentIssuer issuer)
    {
        string site = http.Request.Headers["Sec-Fetch-Site"].ToString();
        bool fromHere = http.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote) && site is "" or "same-origin" or "none";
        var query = http.Request.Query;
        string[] roles = query["role"].Count == 0 ? ["clinician"] : [.. query["role"].OfType<string>()];
        if (!fromHere || !ClinicId.TryParse(query["clinic"], out var clinic) || roles.Except(Roles).Any())
        {
            return Results.Problem(
                statusCode: StatusCodes.Status400BadRequest,
                title: "No token",
                detail: $"Ask from this machine, with clinic=NAME and role one of {string.Join(", ", Roles)}.");
        }

        string subject = query["subject"].ToString() is { Length: > 0 } given ? given : "development-" + roles[0];
        string name = query["name"].ToString() is { Length: > 0 } called ? called : "Development " + roles[0];
        http.Response.Headers.CacheControl = "no-store";
        return Results.Json(new { access_token = issuer.Issue(clinic.ToString(), roles, subject, name), token_type = "Bearer", expires_in = 3600 });
    }
}
