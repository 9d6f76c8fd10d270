using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>One clinic, for operators: shown or created.</summary>
public sealed class ClinicsShowAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("clinics-show")]
    public Task Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "clinics/{clinic}")] HttpRequest request) =>
        door.AnswerAsync(request.HttpContext, routes["clinics-show"]);
}
