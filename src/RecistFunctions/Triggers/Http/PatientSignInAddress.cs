using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>A patient is invited to sign in.</summary>
public sealed class PatientSignInAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("patient-sign-in")]
    public Task Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "patients/{patient}/sign-in")] HttpRequest request) =>
        door.AnswerAsync(request.HttpContext, routes["patient-sign-in"]);
}
