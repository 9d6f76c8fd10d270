using Microsoft.AspNetCore.Http;
using Recist.Pipeline;

namespace Recist.Api.Routes;

/// <summary>Decisions on single visits.</summary>
internal sealed class VisitRoutes(WithdrawVisit withdraw)
{
    private const int LongestLabel = 100;

    /// <summary>The visit is named in the body, so that no text of a clinic stands in an address that proxies log.</summary>
    public async Task<IResult> WithdrawAsync(ApiRequest request)
    {
        if (await request.ReadAsync<Visit>() is not
            { Course: { } course, Label: { Length: > 0 and <= LongestLabel } label, Reason: { Length: > 0 and <= Reason.Longest } reason } asked
            || asked.Revision is < 1)
        {
            return Problem.BadBody;
        }

        return TimelineId.TryParse($"{request.Scope.Clinic}_{request["patient"]}_{course}", out var timeline)
            ? Decision.Answer(await withdraw.HandleAsync(request.Scope, timeline, new(asked.Reader, label, asked.Date, asked.Revision), reason, request.Cancel))
            : Problem.NotFound;
    }

    private sealed record Visit(string? Course, string? Reader, string? Label, string? Date, int? Revision, string? Reason);
}
