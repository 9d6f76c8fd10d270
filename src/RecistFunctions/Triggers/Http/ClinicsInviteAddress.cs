using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>An operator invites a clinic-admin.</summary>
public sealed class ClinicsInviteAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("clinics-invite")]
    public Task Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "clinics/{clinic}/invitations")] HttpRequest request) =>
        door.AnswerAsync(request.HttpContext, routes["clinics-invite"]);
}
