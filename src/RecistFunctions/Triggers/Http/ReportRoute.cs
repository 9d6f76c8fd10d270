using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>A report as PDF.</summary>
public sealed class ReportRoute(ApiDoor door, ApiRoutes routes)
{
    [Function("report")]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "reports/{report}/pdf")] HttpRequest request) =>
        door.RunAsync(request.HttpContext, routes["report"]);
}
