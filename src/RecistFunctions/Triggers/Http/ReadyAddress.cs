using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>Whether the app can work: the storage answers.</summary>
public sealed class ReadyAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("ready")]
    public Task Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "ready")] HttpRequest request) =>
        door.AnswerAsync(request.HttpContext, routes["ready"]);
}
