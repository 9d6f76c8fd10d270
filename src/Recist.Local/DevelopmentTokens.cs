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

    // With a clinic: a person or program of it. Without: an operator, or a sign-in that belongs to a clinic only by an invitation.
    private static IResult Answer(HttpContext http, DevelopmentIssuer issuer)
    {
        string site = http.Request.Headers["Sec-Fetch-Site"].ToString();
        bool fromHere = http.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote) && site is "" or "same-origin" or "none";
        var query = http.Request.Query;
        string? clinic = query["clinic"].ToString() is { Length: > 0 } asked ? asked : null;
        string? subject = query["subject"].ToString() is { Length: > 0 } given ? given : null;
        string[] roles = query["role"].Count > 0 ? [.. query["role"].OfType<string>()] : clinic is null ? [] : ["clinician"];
        bool understood = clinic is null ? IsWithoutClinic(roles, subject) : ClinicId.TryParse(clinic, out _);
        if (!fromHere || !understood || roles.Except(Roles).Any())
        {
            return Results.Problem(
                statusCode: StatusCodes.Status400BadRequest,
                title: "No token",
                detail: $"Ask from this machine, with clinic=NAME and role one of {string.Join(", ", Roles)}; "
                    + "without a clinic with role=operator, or with subject=NAME alone for somebody who has yet to accept an invitation.");
        }

        string name = query["name"].ToString() is { Length: > 0 } called ? called : "Development " + (roles.Length > 0 ? roles[0] : subject);
        http.Response.Headers.CacheControl = "no-store";
        string token = issuer.Issue(clinic, roles, subject ?? "development-" + roles[0], name);
        return Results.Json(new { access_token = token, token_type = "Bearer", expires_in = 3600 });
    }

    private static bool IsWithoutClinic(string[] roles, string? subject) => roles.Length == 0 ? subject is not null : roles is ["operator"];
}
