using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>A person of a clinic: changed or removed.</summary>
public sealed class PersonAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("people-change")]
    public Task Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "people/{person}")] HttpRequest request) =>
        door.AnswerAsync(request.HttpContext, routes["people-change"]);
}
