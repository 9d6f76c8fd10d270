using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Recist.Api.Settings;
using Recist.Pipeline;

namespace Recist.Api.Routes;

/// <summary>The clinic's own settings.</summary>
internal sealed class ClinicRoutes(ClinicAdministration clinics)
{
    private static IResult Stale => Problem.Of(
        StatusCodes.Status412PreconditionFailed,
        "Settings changed meanwhile",
        "Somebody changed the settings after you read them; nothing was changed. "
        + "Get them again, look at what is new, and send your change with the new ETag.");

    private static IResult TooLong => Problem.Of(
        StatusCodes.Status413PayloadTooLarge,
        "Body too long",
        "Settings may have 64 KB; send large mappings with the files that need them.");

    public async Task<IResult> ShowAsync(ApiRequest request) => await clinics.FindAsync(request.Scope, request.Cancel) is { } clinic
        ? Shown(request, clinic.Settings, clinic.Token!)
        : Problem.NoClinic(request.Scope.Clinic);

    public async Task<IResult> ChangeAsync(ApiRequest request)
    {
        if (await clinics.FindAsync(request.Scope, request.Cancel) is not { } clinic)
        {
            return Problem.NoClinic(request.Scope.Clinic);
        }

        var (tag, wrong) = IfMatch.Read(
            request.Http.Request, "Which settings?", "Send If-Match with the ETag that GET /api/clinic gave.");
        if (tag is null)
        {
            return wrong!;
        }

        if (await request.ReadAsync() is not { } bytes)
        {
            return TooLong;
        }

        var (body, why) = JsonBody.Parse(bytes, "the settings to change");
        return body is { } sent
            ? await ChangeAsync(request, clinic, sent, isStale: tag != SettingsTag.Of(clinic.Token!))
            : Problem.Of(StatusCodes.Status400BadRequest, "Body not understood", why!);
    }

    // Who sends a change again because its answer was lost has a tag of the past, and what was asked for stands.
    private async Task<IResult> ChangeAsync(ApiRequest request, Clinic clinic, JsonElement body, bool isStale)
    {
        var (settings, problems) = SettingsBody.Apply(clinic.Settings, body);
        if (problems.Count == 0 && ClinicSettingTable.Same(clinic.Settings, settings))
        {
            return Shown(request, clinic.Settings, clinic.Token!);
        }

        if (isStale)
        {
            return Stale;
        }

        if (problems.Count > 0)
        {
            return Problem.OfSettings(StatusCodes.Status400BadRequest, problems);
        }

        return await clinics.ChangeAsync(request.Scope, clinic, settings, request.Cancel) switch
        {
            SettingsChange.Done done => Shown(request, settings, done.Token),
            SettingsChange.StudiesFixed kept => Problem.OfSettings(
                StatusCodes.Status409Conflict,
                [.. kept.Studies.SelectMany(study => StudiesSetting.Fixed(study.Key, study.Value, settings.StudyOptions[study.Key]))]),
            _ => Stale,
        };
    }

    private static IResult Shown(ApiRequest request, ClinicSettings settings, string token)
    {
        request.Http.Response.Headers.ETag = $"\"{SettingsTag.Of(token)}\"";
        return Results.Ok(ClinicSettingTable.Show(settings));
    }
}
