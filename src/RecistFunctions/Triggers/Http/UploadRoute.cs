using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>A clinic sends a file over HTTP.</summary>
public sealed class UploadRoute(ApiDoor door, ApiRoutes routes)
{
    [Function("upload")]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "put", "post", Route = "uploads/{fileName?}")] HttpRequest request) =>
        door.RunAsync(request.HttpContext, routes["upload"]);
}
