using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>The people of a clinic.</summary>
public sealed class PeopleAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("people")]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "people")] HttpRequest request) =>
        door.RunAsync(request.HttpContext, routes["people"]);
}
