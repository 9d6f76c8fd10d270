using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>A clinic's settings.</summary>
public sealed class ClinicRoute(ApiDoor door, ApiRoutes routes)
{
    [Function("clinic")]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "clinic")] HttpRequest request) =>
        door.RunAsync(request.HttpContext, routes["clinic"]);
}
