using Microsoft.AspNetCore.Http;
using Recist.Pipeline;

namespace Recist.Api.Routes;

/// <summary>How the outcome of a decision is answered.</summary>
internal static class Decision
{
    /// <summary>The answer to a decision that prints the name of whoever decides.</summary>
    public static IResult Answer(DecisionResult result, Caller caller) => result == DecisionResult.NoName ? NoName(caller) : Answer(result);

    public static IResult Answer(DecisionResult result) => result switch
    {
        DecisionResult.Done => Results.NoContent(),
        DecisionResult.NotFound => Problem.NotFound,
        DecisionResult.Stale => Problem.Of(
            StatusCodes.Status412PreconditionFailed, "Changed meanwhile", "This is not the current report any more, or the SHA-256 is not that of its PDF; open it again and decide anew."),
        DecisionResult.SignedByAnother => Problem.Of(
            StatusCodes.Status409Conflict, "Signed already", "Somebody else has signed exactly this report; nothing was recorded under your name."),
        DecisionResult.NotSigned => Problem.Of(
            StatusCodes.Status409Conflict, "Not signed", "The clinician edition has to be signed before the patient's is released."),
        DecisionResult.WordingNotReviewed => Problem.Of(
            StatusCodes.Status409Conflict,
            "Wording not reviewed",
            "The clinic has not agreed to hand out wording that no clinician has reviewed (clinic setting allowsUnreviewedWording)."),
        DecisionResult.NotClinicianEdition => Problem.Of(
            StatusCodes.Status409Conflict, "Not signed by anybody", "A patient edition is not signed; sign the clinician edition of the same course."),
        DecisionResult.NotPatientEdition => Problem.Of(
            StatusCodes.Status409Conflict,
            "Not for the patient",
            "A clinician edition is not released to the patient and takes no note; name the patient edition of the same course."),
        DecisionResult.NotReadYet => Problem.Of(
            StatusCodes.Status409Conflict, "Not read yet", "This upload is still being read; ask again when its status is accepted."),
        DecisionResult.NothingTakenIn => Problem.Of(
            StatusCodes.Status409Conflict, "Nothing to take back", "Nothing of this upload was taken in; there is nothing to take back."),
        DecisionResult.TakenInByAnother => Problem.Of(
            StatusCodes.Status409Conflict,
            "Taken in by another upload",
            "The same bytes were taken in by another upload, which the status of this one names as firstUpload; take that one back."),
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, null),
    };

    private static IResult NoName(Caller caller) => Problem.Of(
        StatusCodes.Status403Forbidden,
        "No name to print",
        $"Your name {PrintedName.Wrong(caller.Actor.Name)} It is kept with what you decide, and printed where you sign, so nothing was recorded. "
        + (caller.IsByInvitation
            ? $"Ask a clinic-admin to set your name (PUT /api/people/{caller.Actor.Id}), and send this again."
            : "Ask whoever runs your sign-ins to set the claim name of your access tokens, and send this again with a new token."));
}
