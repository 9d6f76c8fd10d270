using Microsoft.AspNetCore.Http;
using Recist.Pipeline;

namespace Recist.Api.Routes;

/// <summary>A clinic's open invitations.</summary>
internal sealed class InvitationRoutes(PeopleHandlers people)
{
    /// <summary>A clinician who is no clinic-admin sees those of patients.</summary>
    public async Task<IResult> ListAsync(ApiRequest request)
    {
        var all = await people.Queries.ListInvitationsAsync(request.Scope, request.Cancel);
        var seen = all.Where(one => IsAdmin(request) || one.Invitation.Patient is not null);
        return Results.Ok(seen.Select(one => View(one.Invitation, one.IsOpen)));
    }

    public async Task<IResult> MakeAsync(ApiRequest request)
    {
        var (body, wrong) = await request.ReadBodyAsync<InvitationBody>();
        if (body is null)
        {
            return wrong!;
        }

        if (body.IsOfStaff && !IsAdmin(request))
        {
            return Problem.Of(
                StatusCodes.Status403Forbidden, "Not allowed", "A clinician invites patients; staff are invited by a clinic-admin.");
        }

        return body.Draft is { } draft
            ? await MakeAsync(people.Invite, request.Scope, draft with { As = As(request) }, request.Cancel)
            : Problem.Of(StatusCodes.Status400BadRequest, "Invitation not understood", [.. body.Complaints()]);
    }

    /// <summary>A clinician who is no clinic-admin withdraws those of patients.</summary>
    public async Task<IResult> WithdrawAsync(ApiRequest request) => PeopleAnswer.Of(
        await people.Invite.WithdrawAsync(request.Scope, request["invitation"], !IsAdmin(request), request.Cancel));

    /// <summary>Makes an invitation and answers with its code, this once.</summary>
    internal static async Task<IResult> MakeAsync(
        InvitePerson invite, ClinicScope scope, InvitationDraft draft, CancellationToken cancel, IResult? notFound = null)
    {
        var (outcome, made) = await invite.HandleAsync(scope, draft, cancel);
        return made is null ? (outcome == PeopleOutcome.NotFound ? notFound : null) ?? PeopleAnswer.Of(outcome)
            : Results.Json(Shown(made), statusCode: StatusCodes.Status201Created);
    }

    internal static object Shown(MadeInvitation made) => new
    {
        invitation = made.Invitation.Id,
        code = made.Code,
        roles = RoleWords.Of(made.Invitation.Roles),
        expires = made.Invitation.Expires,
    };

    private static Inviter As(ApiRequest request) => request.Caller!.IsByInvitation ? Inviter.Member : Inviter.Token;

    private static bool IsAdmin(ApiRequest request) => request.Caller!.Roles.HasFlag(Role.ClinicAdmin);

    private static object View(Invitation invitation, bool isOpen) => new
    {
        invitation = invitation.Id,
        kind = invitation.Patient is null ? "staff" : "patient",
        roles = RoleWords.Of(invitation.Roles),
        patient = invitation.Patient?.ToString(),
        name = invitation.Name,
        jobTitle = invitation.JobTitle,
        made = invitation.Made,
        expires = invitation.Expires,
        attempts = invitation.Attempts,
        status = isOpen ? "open" : "over",
    };
}
