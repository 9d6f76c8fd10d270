using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Recist.Api;

namespace RecistFunctions.Triggers.Http;

/// <summary>A clinician writes a note to the patient, or takes it back.</summary>
public sealed class NoteAddress(ApiDoor door, ApiRoutes routes)
{
    [Function("note")]
    public Task Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "reports/{report}/note")] HttpRequest request) =>
        door.AnswerAsync(request.HttpContext, routes["note"]);
}
