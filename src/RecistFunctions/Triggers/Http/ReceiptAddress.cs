using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>What came of an upload, as a page or as JSON.</summary>
public sealed class ReceiptAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("receipt")]
    public Task Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "uploads/{upload}/receipt")] HttpRequest request) =>
        door.AnswerAsync(request.HttpContext, routes["receipt"]);
}
