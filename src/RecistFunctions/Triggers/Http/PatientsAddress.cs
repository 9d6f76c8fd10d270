using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>A clinic's patients.</summary>
public sealed class PatientsAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("patients")]
    public Task Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "patients")] HttpRequest request) =>
        door.AnswerAsync(request.HttpContext, routes["patients"]);
}
