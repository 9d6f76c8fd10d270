using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>The complaints of an upload as a table.</summary>
public sealed class ReceiptErrorsAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("receipt-errors")]
    public Task Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "uploads/{upload}/errors")] HttpRequest request) =>
        door.AnswerAsync(request.HttpContext, routes["receipt-errors"]);
}
