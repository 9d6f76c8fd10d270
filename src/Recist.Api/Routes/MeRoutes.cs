using Microsoft.AspNetCore.Http;
using Recist.Pipeline;
using Recist.Reports.Content;

namespace Recist.Api.Routes;

/// <summary>What a sign-in learns of itself, and how it comes to a clinic.</summary>
internal sealed class MeRoutes(PeopleHandlers people, ClinicAdministration clinics)
{
    public async Task<IResult> ShowAsync(ApiRequest request)
    {
        var caller = request.Caller!;
        var card = caller.Scope is { } scope ? (await clinics.FindAsync(scope, request.Cancel))?.Settings.Card : null;
        return Results.Ok(new
        {
            person = caller.Actor.Id,
            name = PrintedName.Wrong(caller.Actor.Name) is null ? caller.Actor.Name : null,
            jobTitle = caller.Roles == Role.None ? null : caller.Actor.Role,
            roles = RoleWords.Of(caller.Roles),
            clinic = card is null ? null : View(card),
            expires = caller.Expires,
        });
    }

    public async Task<IResult> AcceptAsync(ApiRequest request)
    {
        var caller = request.Caller!;
        if (caller.IsOperator || (caller.Clinic is not null && !caller.IsByInvitation))
        {
            return Problem.Of(
                StatusCodes.Status409Conflict, "No invitation needed",
                caller.IsOperator ? "An operator belongs to no clinic; accept with another sign-in."
                : "Your token names its clinic and roles itself.");
        }

        var (body, wrong) = await request.ReadBodyAsync<AcceptBody>();
        if (body is not { Code: { } code })
        {
            return wrong ?? RecordBody.Missing("code");
        }

        var signIn = new SignIn(caller.Actor.Id, caller.MayHold);
        return PeopleAnswer.Of(await people.Accept.HandleAsync(signIn, code, body.BirthYear, request.Cancel), request.Http);
    }

    private static object View(ClinicCard card) => new
    {
        clinic = card.Id,
        name = card.Name,
        phone = card.Phone,
        supportPhone = card.SupportPhone,
        emergencyPhone = card.EmergencyPhone,
    };

    private sealed record AcceptBody(string? Code, int? BirthYear);
}
