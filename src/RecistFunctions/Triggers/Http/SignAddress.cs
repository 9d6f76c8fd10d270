using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>A clinician signs a report.</summary>
public sealed class SignAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("sign")]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "reports/{report}/sign")] HttpRequest request) =>
        door.RunAsync(request.HttpContext, routes["sign"]);
}
