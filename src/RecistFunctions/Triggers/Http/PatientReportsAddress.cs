using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>The reports of one patient.</summary>
public sealed class PatientReportsAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("patient-reports")]
    public Task Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "patients/{patient}/reports")] HttpRequest request) =>
        door.AnswerAsync(request.HttpContext, routes["patient-reports"]);
}
