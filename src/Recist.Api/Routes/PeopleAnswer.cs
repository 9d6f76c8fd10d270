using Microsoft.AspNetCore.Http;
using Recist.Pipeline;

namespace Recist.Api.Routes;

/// <summary>How the outcome of a change of people is answered.</summary>
internal static class PeopleAnswer
{
    public static IResult Of(PeopleOutcome outcome, HttpContext http)
    {
        if (outcome == PeopleOutcome.TooManyWrong)
        {
            http.Response.Headers.RetryAfter = "3600";
        }

        return Of(outcome);
    }

    public static IResult Of(PeopleOutcome outcome) => outcome switch
    {
        PeopleOutcome.Done => Results.NoContent(),
        PeopleOutcome.NotFound => Problem.NotFound,
        PeopleOutcome.Stale => Problem.Of(
            StatusCodes.Status412PreconditionFailed, "Changed meanwhile",
            "Somebody changed this person; ask for people again and decide anew."),
        PeopleOutcome.LastAdmin => Conflict(
            "Last clinic-admin", "This person is the clinic's last clinic-admin; give that role to somebody else first."),
        PeopleOutcome.OwnAdmin => Conflict(
            "Your own role", "Nobody ends their own role of clinic-admin; ask another clinic-admin."),
        PeopleOutcome.HasAdmin => Conflict(
            "The clinic has an admin",
            "An operator invites only where a clinic has no clinic-admin; this one has, and the clinic-admin invites."),
        PeopleOutcome.MayNotInvite => Problem.WrongRole,
        PeopleOutcome.PatientRole => Conflict(
            "A patient's sign-in", "The sign-in of a patient has the role patient and no other; it can be removed."),
        PeopleOutcome.AlreadyInvited => Conflict(
            "Invited already", "An open invitation of this patient stands; withdraw it before you make another one."),
        PeopleOutcome.WrongCode => Problem.Of(
            StatusCodes.Status404NotFound, "Code not right",
            "No open invitation goes with this code and, for a patient, with this year of birth."),
        PeopleOutcome.TooManyWrong => Problem.Of(
            StatusCodes.Status429TooManyRequests, "Too many wrong codes",
            "Five codes in an hour were not right; wait an hour and try again."),
        PeopleOutcome.Over => Problem.Of(
            StatusCodes.Status410Gone, "Invitation over", "This invitation has ended; ask the clinic for a new one."),
        PeopleOutcome.BelongsAlready => Conflict(
            "In a clinic already", "This sign-in belongs to a clinic already; its clinic-admin can change its roles or remove it."),
        PeopleOutcome.BeingAccepted => Conflict(
            "Another invitation", "This sign-in began to accept an invitation of another clinic a moment ago; try again in ten minutes."),
        PeopleOutcome.NotByThisIssuer => Problem.Of(
            StatusCodes.Status403Forbidden, "Not with this sign-in",
            "Sign-ins of this issuer may not have these roles; choose other roles or another sign-in."),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };

    private static IResult Conflict(string title, string detail) => Problem.Of(StatusCodes.Status409Conflict, title, detail);
}
