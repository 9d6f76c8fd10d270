using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>A clinic's uploads of a month.</summary>
public sealed class UploadsRoute(ApiDoor door, ApiRoutes routes)
{
    [Function("uploads")]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "uploads")] HttpRequest request) =>
        door.RunAsync(request.HttpContext, routes["uploads"]);
}
