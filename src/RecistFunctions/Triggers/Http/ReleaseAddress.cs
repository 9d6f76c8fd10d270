using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>A clinician releases a report to the patient.</summary>
public sealed class ReleaseAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("release")]
    public Task Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "reports/{report}/release")] HttpRequest request) =>
        door.AnswerAsync(request.HttpContext, routes["release"]);
}
