using Microsoft.AspNetCore.Http;
using Recist.Pipeline;

namespace Recist.Api.Routes;

/// <summary>How the outcome of a decision is answered.</summary>
internal static class Decision
{
    public static IResult Answer(DecisionResult result) => result switch
    {
        DecisionResult.Done => Results.NoContent(),
        DecisionResult.NotFound => Problem.NotFound,
        DecisionResult.Stale => Problem.Of(
            StatusCodes.Status412PreconditionFailed, "Changed meanwhile", "This is not the current report any more; open it again and decide anew."),
        DecisionResult.NotSigned => Problem.Of(
            StatusCodes.Status409Conflict, "Not signed", "The clinician edition has to be signed before the patient's is released."),
        DecisionResult.WordingNotReviewed => Problem.Of(
            StatusCodes.Status409Conflict,
            "Wording not reviewed",
            "The clinic has not agreed to hand out wording that no clinician has reviewed (clinic setting allowsUnreviewedWording)."),
        DecisionResult.NotAllowed => Problem.Of(StatusCodes.Status409Conflict, "Not possible", "This cannot be decided for what you named."),
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, null),
    };
}
