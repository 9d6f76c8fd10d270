using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>Every clinic, for operators.</summary>
public sealed class ClinicsAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("clinics")]
    public Task Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "clinics")] HttpRequest request) =>
        door.AnswerAsync(request.HttpContext, routes["clinics"]);
}
