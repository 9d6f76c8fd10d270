using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>Whether the app answers; the only address without a token.</summary>
public sealed class HealthRoute(ApiDoor door, ApiRoutes routes)
{
    [Function("health")]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "health")] HttpRequest request) =>
        door.RunAsync(request.HttpContext, routes["health"]);
}
