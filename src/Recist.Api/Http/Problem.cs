using System.Globalization;
using Microsoft.AspNetCore.Http;
using Recist.Api.Settings;
using Recist.Pipeline;

namespace Recist.Api;

/// <summary>
/// Every answer that is no success, as problem+json. None repeats what the request said, but for names and values of settings.
/// </summary>
internal static class Problem
{
    public static IResult NoToken => Of(StatusCodes.Status401Unauthorized, "Sign in first", "The request needs a valid bearer token.");

    public static IResult TokenOver => Of(
        StatusCodes.Status401Unauthorized, "Sign in again", "The time of your bearer token is over; get a new one.");

    public static IResult WrongRole => Of(StatusCodes.Status403Forbidden, "Not allowed", "None of your roles may do this.");

    public static IResult NoClinicYet => Of(
        StatusCodes.Status403Forbidden, "No clinic",
        "Your sign-in belongs to no clinic, or not any more; accept an invitation of yours first (POST me/invitation).");

    public static IResult OperatorOutside => Of(
        StatusCodes.Status403Forbidden, "Not allowed", "An operator belongs to no clinic and sees no clinic's data.");

    /// <summary>Also the answer for another clinic's data: nobody can tell the two apart.</summary>
    public static IResult NotFound => Of(StatusCodes.Status404NotFound, "Not found", "There is nothing here that you may see.");

    public static IResult BadBody => Of(
        StatusCodes.Status400BadRequest, "Body not understood", "Send the JSON members that this address documents, and no others.");

    /// <summary>The caller's own clinic, as its token names it; nobody learns of another one.</summary>
    public static IResult NoClinic(ClinicId clinic) => Of(
        StatusCodes.Status404NotFound,
        "Clinic not created",
        $"Clinic '{clinic}' has not been created. An operator creates it with PUT /api/clinics/{clinic} or recist clinic add {clinic}.");

    /// <summary>All that is wrong with the members of a body.</summary>
    public static IResult OfSettings(int status, IReadOnlyCollection<SettingProblem> problems) => Results.Problem(
        statusCode: status,
        title: "Settings not usable",
        detail: problems.Count == 1
            ? "One setting cannot be used; nothing was changed. errors says which and why."
            : string.Create(
                CultureInfo.InvariantCulture, $"{problems.Count} settings cannot be used; nothing was changed. errors says which and why."),
        type: "about:blank",
        extensions: new Dictionary<string, object?> { ["errors"] = problems });

    public static IResult TooManyRequests => Of(
        StatusCodes.Status429TooManyRequests, "Too many requests", "Wait a minute and try again.");

    /// <summary>Seconds after which a caller may ask again when the storage does not answer.</summary>
    public const int OutageSeconds = 30;

    public static IResult Outage => Of(
        StatusCodes.Status503ServiceUnavailable,
        "Storage does not answer",
        "Ask again in half a minute: what was begun is finished, or can be sent again.");

    public static IResult WrongMethod(ApiAddress address) => Of(
        StatusCodes.Status405MethodNotAllowed,
        "Method not allowed",
        $"This address takes {address.Allow.Replace(", ", " and ", StringComparison.Ordinal)} and no other method.");

    public static IResult NoAddress => Of(
        StatusCodes.Status404NotFound, "No such address", "This backend has no such address; look for a slip in the path.");

    public static IResult Of(int status, string title, string detail) => Results.Problem(
        statusCode: status, title: title, detail: detail, type: "about:blank");

    /// <summary>Several things are wrong: each sentence once more in <c>errors</c>, so that a program can list them.</summary>
    public static IResult Of(int status, string title, IReadOnlyList<string> sentences) => Results.Problem(
        statusCode: status, title: title, detail: string.Join(' ', sentences), type: "about:blank",
        extensions: new Dictionary<string, object?> { ["errors"] = sentences });
}
