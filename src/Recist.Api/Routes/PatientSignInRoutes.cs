using Microsoft.AspNetCore.Http;
using Recist.Api.Tokens;
using Recist.Pipeline;

namespace Recist.Api.Routes;

/// <summary>Which sign-in is a patient's, where tokens of patients name their clinic. All others come by invitation.</summary>
internal sealed class PatientSignInRoutes(PatientSignIns signIns, IReadOnlyList<TrustedIssuer> issuers)
{
    public async Task<IResult> LinkAsync(ApiRequest request)
    {
        var (body, wrong) = await request.ReadBodyAsync<SignInBody>();
        if (body is not { Issuer: { Length: > 0 } issuer, Subject: { Length: > 0 } subject })
        {
            return wrong ?? RecordBody.Missing(string.IsNullOrEmpty(body!.Issuer) ? "issuer" : "subject");
        }

        if (!issuers.Any(trusted => trusted.Issuer == issuer && trusted.MayGive.HasFlag(Role.Patient)))
        {
            return Problem.Of(
                StatusCodes.Status400BadRequest, "Sign-in not understood", "issuer is no issuer here whose sign-ins may be patients.");
        }

        return PatientKey.TryParse(request["patient"], out var patient)
            ? Answer(await signIns.LinkAsync(request.Scope, issuer, subject, patient, request.Cancel))
            : Problem.NotFound;
    }

    public async Task<IResult> UnlinkAsync(ApiRequest request) =>
        PatientKey.TryParse(request["patient"], out var patient) && await signIns.UnlinkAsync(request.Scope, patient, request.Cancel)
            ? Results.NoContent()
            : Problem.NotFound;

    private static IResult Answer(LinkOutcome outcome) => outcome switch
    {
        LinkOutcome.Done => Results.NoContent(),
        LinkOutcome.NotFound => Problem.NotFound,
        LinkOutcome.Taken => Problem.Of(
            StatusCodes.Status409Conflict, "Sign-in taken",
            "This sign-in belongs to another patient or to a member of staff; take it back there first, or name another one."),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };

    private sealed record SignInBody(string? Issuer, string? Subject);
}
