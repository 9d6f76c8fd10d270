using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>The people of a clinic.</summary>
public sealed class PeopleAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("people")]
    public Task Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "people")] HttpRequest request) =>
        door.AnswerAsync(request.HttpContext, routes["people"]);
}
