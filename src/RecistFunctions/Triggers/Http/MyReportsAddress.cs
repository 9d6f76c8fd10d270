using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>What a patient may read of their own.</summary>
public sealed class MyReportsAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("my-reports")]
    public Task Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "me/reports")] HttpRequest request) =>
        door.AnswerAsync(request.HttpContext, routes["my-reports"]);
}
