using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>A patient is looked for by the clinic's own id, which must not stand in an address.</summary>
public sealed class PatientSearchAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("patient-search")]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "patients/search")] HttpRequest request) =>
        door.RunAsync(request.HttpContext, routes["patient-search"]);
}
