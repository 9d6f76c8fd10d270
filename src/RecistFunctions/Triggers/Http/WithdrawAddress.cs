using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>An upload that was sent by mistake is taken back.</summary>
public sealed class WithdrawAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("withdraw")]
    public Task Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "uploads/{upload}/withdraw")] HttpRequest request) =>
        door.AnswerAsync(request.HttpContext, routes["withdraw"]);
}
