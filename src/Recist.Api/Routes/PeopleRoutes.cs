using Microsoft.AspNetCore.Http;
using Recist.Pipeline;

namespace Recist.Api.Routes;

/// <summary>Who belongs to a clinic by invitation.</summary>
internal sealed class PeopleRoutes(PeopleHandlers people)
{
    public async Task<IResult> ListAsync(ApiRequest request) =>
        Results.Ok((await people.Queries.ListAsync(request.Scope, request.Cancel)).Select(View));

    public async Task<IResult> ChangeAsync(ApiRequest request)
    {
        var (seen, unseen) = Seen(request);
        if (seen is null)
        {
            return unseen!;
        }

        var (body, wrong) = await request.ReadBodyAsync<PersonBody>();
        if (body is null)
        {
            return wrong!;
        }

        if (body.Complaints().ToList() is { Count: > 0 } complaints)
        {
            return Problem.Of(StatusCodes.Status400BadRequest, "Person not understood", complaints);
        }

        return SignInId.Is(request["person"])
            ? PeopleAnswer.Of(await people.Change.HandleAsync(request.Scope, request["person"], seen, body.Apply, request.Cancel))
            : Problem.NotFound;
    }

    public async Task<IResult> RemoveAsync(ApiRequest request)
    {
        var (seen, unseen) = Seen(request);
        if (seen is null)
        {
            return unseen!;
        }

        return SignInId.Is(request["person"])
            ? PeopleAnswer.Of(await people.Change.RemoveAsync(request.Scope, request["person"], seen, request.Cancel))
            : Problem.NotFound;
    }

    private static (string? Revision, IResult? Wrong) Seen(ApiRequest request) => IfMatch.Read(
        request.Http.Request, "Which revision?", "Send If-Match with the revision of the person as people gave it.");

    private static object View(ClinicPerson person) => new
    {
        person = person.Id,
        kind = person.Patient is null ? "staff" : "patient",
        roles = RoleWords.Of(person.Roles),
        name = person.Name,
        jobTitle = person.JobTitle,
        patient = person.Patient?.ToString(),
        since = person.Since,
        revision = person.Revision,
    };
}
