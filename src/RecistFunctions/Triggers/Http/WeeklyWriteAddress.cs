using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>A weekly summary is written on demand.</summary>
public sealed class WeeklyWriteAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("weekly-write")]
    public Task Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "weekly/{week}")] HttpRequest request) =>
        door.AnswerAsync(request.HttpContext, routes["weekly-write"]);
}
