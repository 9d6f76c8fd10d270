using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>Where one upload stands.</summary>
public sealed class UploadStatusRoute(ApiDoor door, ApiRoutes routes)
{
    [Function("upload-status")]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "uploads/{upload}")] HttpRequest request) =>
        door.RunAsync(request.HttpContext, routes["upload-status"]);
}
