using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>A clinic's settings are changed.</summary>
public sealed class ClinicChangeRoute(ApiDoor door, ApiRoutes routes)
{
    [Function("clinic-change")]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "clinic")] HttpRequest request) =>
        door.RunAsync(request.HttpContext, routes["clinic-change"]);
}
