using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>One upload.</summary>
public sealed class UploadStatusAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("upload-status")]
    public Task Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "uploads/{upload}")] HttpRequest request) =>
        door.AnswerAsync(request.HttpContext, routes["upload-status"]);
}
