using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>Whether the app lives.</summary>
public sealed class HealthAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("health")]
    public Task Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "health")] HttpRequest request) =>
        door.AnswerAsync(request.HttpContext, routes["health"]);
}
