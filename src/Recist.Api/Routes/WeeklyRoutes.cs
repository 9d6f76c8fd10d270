using Microsoft.AspNetCore.Http;
using Recist.Pipeline;

namespace Recist.Api.Routes;

/// <summary>Weekly summaries: read, or written on demand.</summary>
internal sealed class WeeklyRoutes(SummaryQueries summaries, WriteWeeklySummary write)
{
    public async Task<IResult> FileAsync(ApiRequest request)
    {
        SummaryFile? file = request["file"] switch
        {
            "weekly.pdf" => SummaryFile.Pdf,
            "new_results.csv" => SummaryFile.NewResults,
            _ => null,
        };
        if (file is not { } wanted || !IsoWeek.TryParse(request["week"], out var week))
        {
            return Problem.NotFound;
        }

        var content = await summaries.OpenAsync(request.Scope, week, wanted, request.Cancel);
        if (content is null && await summaries.IsStuckAsync(request.Scope, week, request.Cancel))
        {
            return Problem.Of(
                StatusCodes.Status404NotFound,
                "Summary not written yet",
                "A fault of ours kept this week's summary from being written. It is tried again by itself; you need not do anything.");
        }

        return content is null
            ? Problem.NotFound
            : Results.Stream(content, wanted == SummaryFile.Pdf ? "application/pdf" : "text/csv; charset=utf-8", request["file"]);
    }

    public async Task<IResult> WriteAsync(ApiRequest request)
    {
        if (!IsoWeek.TryParse(request["week"], out var week))
        {
            return Problem.Of(StatusCodes.Status400BadRequest, "Week not understood", "Write the ISO week as 2026-W03.");
        }

        if (await write.HandleAsync(request.Scope.Clinic, week, request.Cancel) is null)
        {
            return Problem.NotFound;
        }

        return Results.Ok(new { pdf = $"/api/weekly/{week}/weekly.pdf", newResults = $"/api/weekly/{week}/new_results.csv" });
    }
}
