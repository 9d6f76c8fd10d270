using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>The clinic's settings.</summary>
public sealed class ClinicAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("clinic")]
    public Task Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "clinic")] HttpRequest request) =>
        door.AnswerAsync(request.HttpContext, routes["clinic"]);
}
