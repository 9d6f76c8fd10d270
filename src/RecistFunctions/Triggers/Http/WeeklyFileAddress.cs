using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>A file of a weekly summary.</summary>
public sealed class WeeklyFileAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("weekly-file")]
    public Task Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "weekly/{week}/{file}")] HttpRequest request) =>
        door.AnswerAsync(request.HttpContext, routes["weekly-file"]);
}
