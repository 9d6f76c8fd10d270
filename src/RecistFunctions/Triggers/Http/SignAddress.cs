using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>A clinician signs a report.</summary>
public sealed class SignAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("sign")]
    public Task Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "reports/{report}/sign")] HttpRequest request) =>
        door.AnswerAsync(request.HttpContext, routes["sign"]);
}
