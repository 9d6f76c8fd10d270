using Microsoft.AspNetCore.Http;
using Recist.Api.Tokens;
using Recist.Pipeline;

namespace Recist.Api.Routes;

/// <summary>Clinics as operators see and create them.</summary>
internal sealed class OperatorRoutes(PeopleHandlers people, IReadOnlyList<TrustedIssuer> issuers)
{
    public async Task<IResult> ListAsync(ApiRequest request) =>
        Results.Ok((await people.Queries.OverviewsAsync(request.Cancel)).Select(View));

    public async Task<IResult> ShowAsync(ApiRequest request) =>
        ClinicId.TryParse(request["clinic"], out var clinic) && await people.Queries.OverviewAsync(clinic, request.Cancel) is { } found
            ? Results.Ok(View(found))
            : NoSuchClinic;

    public async Task<IResult> FoundAsync(ApiRequest request)
    {
        var (body, wrong) = await request.ReadBodyAsync<FoundingBody>();
        if (body is null)
        {
            return wrong!;
        }

        if (body.Complaints(request["clinic"], issuers).ToList() is { Count: > 0 } complaints)
        {
            return Problem.Of(StatusCodes.Status400BadRequest, "Clinic not understood", complaints);
        }

        var clinic = ClinicId.Parse(request["clinic"]);
        var scope = new ClinicScope(clinic, request.Caller!.Actor);
        return Answer(clinic, await people.Found.HandleAsync(scope, body.Settings(clinic), body.First(issuers), request.Cancel));
    }

    public async Task<IResult> InviteAsync(ApiRequest request)
    {
        var (body, wrong) = await request.ReadBodyAsync<AdminInvitation>();
        if (body is null)
        {
            return wrong!;
        }

        string[] complaints =
        [
            .. NameComplaints.Of("name", body.Name),
            .. NameComplaints.Of("jobTitle", body.JobTitle),
            .. InvitationBody.DayComplaints(body.Days),
        ];
        if (complaints.Length > 0)
        {
            return Problem.Of(StatusCodes.Status400BadRequest, "Invitation not understood", complaints);
        }

        var draft = new InvitationDraft(Role.ClinicAdmin, body.Days ?? InvitationDraft.UsualDays)
        {
            Name = body.Name,
            JobTitle = body.JobTitle,
            As = Inviter.Operator,
        };
        return ClinicId.TryParse(request["clinic"], out var clinic)
            ? await InvitationRoutes.MakeAsync(people.Invite, new(clinic, request.Caller!.Actor), draft, request.Cancel, NoSuchClinic)
            : NoSuchClinic;
    }

    // An operator may list all clinics, so that nothing is given away.
    private static IResult NoSuchClinic => Problem.Of(
        StatusCodes.Status404NotFound, "No such clinic",
        "There is no clinic of this id; recist clinic list (GET /api/clinics) shows all there are.");

    private static IResult Answer(ClinicId clinic, FoundedClinic founded) => founded.Outcome switch
    {
        FoundingOutcome.Created => Results.Created(
            $"/api/clinics/{clinic}",
            new { clinic = clinic.ToString(), invitation = founded.Invitation is { } made ? InvitationRoutes.Shown(made) : null }),
        FoundingOutcome.Exists => Conflict("Clinic exists", "A clinic of this id exists; nothing was changed."),
        FoundingOutcome.BeingCreated => Conflict(
            "Being created",
            "Another order to create a clinic of this id was begun a moment ago; look for the clinic, or try again in ten minutes."),
        FoundingOutcome.AdminElsewhere => Conflict(
            "Admin belongs elsewhere", "The sign-in of the first clinic-admin belongs to another clinic; nothing was created."),
        FoundingOutcome.AdminJoining => Conflict(
            "Admin joins elsewhere",
            "The sign-in of the first clinic-admin was given another clinic's invitation a moment ago; nothing was created. "
            + "Try again in ten minutes, or name another sign-in."),
        FoundingOutcome.CreatedWithoutAdmin => Conflict(
            "Created without its admin",
            "The clinic is created, but the sign-in of its first clinic-admin does not belong to it: another clinic was first. "
            + $"Invite somebody with POST /api/clinics/{clinic}/invitations."),
        _ => throw new ArgumentOutOfRangeException(nameof(founded), founded.Outcome, null),
    };

    private static IResult Conflict(string title, string detail) => Problem.Of(StatusCodes.Status409Conflict, title, detail);

    private static object View(ClinicOverview overview) => new
    {
        clinic = overview.Clinic.Id.ToString(),
        name = overview.Clinic.Settings.Card.Name,
        timeZone = overview.Clinic.Settings.Card.TimeZone,
        created = overview.Clinic.Created,
        admins = overview.Admins,
    };

    private sealed record AdminInvitation(string? Name, string? JobTitle, int? Days);
}
