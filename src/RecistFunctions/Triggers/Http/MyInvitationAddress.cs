using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>A sign-in accepts an invitation.</summary>
public sealed class MyInvitationAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("my-invitation")]
    public Task Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "me/invitation")] HttpRequest request) =>
        door.AnswerAsync(request.HttpContext, routes["my-invitation"]);
}
