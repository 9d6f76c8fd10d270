using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>A patient is looked for by the clinic's own id, which must not stand in an address.</summary>
public sealed class PatientSearchAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("patient-search")]
    public Task Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "patients/search")] HttpRequest request) =>
        door.AnswerAsync(request.HttpContext, routes["patient-search"]);
}
