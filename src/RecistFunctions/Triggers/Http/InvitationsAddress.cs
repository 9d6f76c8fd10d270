using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>Open invitations of a clinic: listed or made.</summary>
public sealed class InvitationsAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("invitations")]
    public Task Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "invitations")] HttpRequest request) =>
        door.AnswerAsync(request.HttpContext, routes["invitations"]);
}
