using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>A report as PDF.</summary>
public sealed class ReportAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("report")]
    public Task Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "reports/{report}/pdf")] HttpRequest request) =>
        door.AnswerAsync(request.HttpContext, routes["report"]);
}
