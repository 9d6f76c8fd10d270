using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>A clinic's uploads; a file is sent here too.</summary>
public sealed class UploadsAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("uploads")]
    public Task Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "uploads")] HttpRequest request) =>
        door.AnswerAsync(request.HttpContext, routes["uploads"]);
}
