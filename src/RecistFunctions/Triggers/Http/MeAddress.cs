using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>What a sign-in learns of itself.</summary>
public sealed class MeAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("me")]
    public Task Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "me")] HttpRequest request) =>
        door.AnswerAsync(request.HttpContext, routes["me"]);
}
