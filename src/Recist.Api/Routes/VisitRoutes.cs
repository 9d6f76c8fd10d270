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
        if (await request.ReadAsync<Visit>() is not { } asked)
        {
            return Problem.BadBody;
        }

        if (asked.Complaints().ToList() is { Count: > 0 } complaints)
        {
            return Problem.Of(StatusCodes.Status400BadRequest, "Visit not understood", complaints);
        }

        var visit = new VisitName(asked.Reader, asked.Label!, asked.Date, asked.Revision);
        return TimelineId.TryParse($"{request.Scope.Clinic}_{request["patient"]}_{asked.Course}", out var timeline)
            ? Decision.Answer(await withdraw.HandleAsync(request.Scope, timeline, visit, asked.Reason!.Trim(), request.Cancel))
            : Problem.NotFound;
    }

    private sealed record Visit(string? Course, string? Reader, string? Label, string? Date, int? Revision, string? Reason)
    {
        /// <summary>A sentence for each thing that is wrong.</summary>
        public IEnumerable<string> Complaints()
        {
            if (string.IsNullOrWhiteSpace(Course))
            {
                yield return "course is missing; patients and patients/search give it.";
            }

            if (string.IsNullOrWhiteSpace(Label) || Label.Length > LongestLabel)
            {
                yield return "label is the visit's label as it was uploaded, of 1 to 100 characters.";
            }

            if (Revision is < 1)
            {
                yield return "revision is a whole number from 1, or left out.";
            }

            if (Reason is null)
            {
                yield return "reason is missing; say why in 1 to 500 characters.";
            }
            else if (ReasonBody.Complaint(Reason) is { } wrong)
            {
                yield return wrong;
            }
        }
    }
}
