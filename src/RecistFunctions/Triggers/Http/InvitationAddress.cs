using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>An invitation is taken back.</summary>
public sealed class InvitationAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("invitation-withdraw")]
    public Task Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "invitations/{invitation}")] HttpRequest request) =>
        door.AnswerAsync(request.HttpContext, routes["invitation-withdraw"]);
}
