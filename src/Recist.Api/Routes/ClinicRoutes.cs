using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Recist.Pipeline;

namespace Recist.Api.Routes;

/// <summary>The clinic's own settings.</summary>
internal sealed class ClinicRoutes(ClinicAdministration clinics)
{
    public async Task<IResult> ShowAsync(ApiRequest request) =>
        await clinics.FindAsync(request.Scope, request.Cancel) is { } clinic ? Results.Ok(View(clinic.Settings)) : Problem.NotFound;

    public async Task<IResult> ChangeAsync(ApiRequest request)
    {
        if (await clinics.FindAsync(request.Scope, request.Cancel) is not { } clinic)
        {
            return Problem.NotFound;
        }

        if (await request.ReadAsync<ClinicBody>() is not { } body || body.Apply(clinic.Settings) is not { } settings)
        {
            return Problem.BadBody;
        }

        if (body.MappingProblem is { } mapping)
        {
            return Problem.Of(StatusCodes.Status400BadRequest, "A mapping cannot be used", $"{mapping}. Try it out with: recist map --check.");
        }

        return await clinics.ChangeAsync(request.Scope, settings, request.Cancel) ? Results.Ok(View(settings)) : Problem.NotFound;
    }

    private static object View(ClinicSettings settings) => new
    {
        name = settings.Card.Name,
        phone = settings.Card.Phone,
        supportPhone = settings.Card.SupportPhone,
        emergencyPhone = settings.Card.EmergencyPhone,
        timeZone = settings.Card.TimeZone,
        allowsUnreviewedWording = settings.Card.AllowsUnreviewedWording,
        release = Word.Of(settings.Release),
        releaseDays = settings.ReleaseDays,
        namedReader = settings.NamedReader,
        mappings = settings.Mappings.Select(m => JsonNode.Parse(m)),
    };
}
