using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>A visit that was sent by mistake is taken back.</summary>
public sealed class VisitWithdrawAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("visit-withdraw")]
    public Task Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "patients/{patient}/visits/withdraw")] HttpRequest request) =>
        door.AnswerAsync(request.HttpContext, routes["visit-withdraw"]);
}
