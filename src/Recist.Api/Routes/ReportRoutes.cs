using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Recist.Pipeline;

namespace Recist.Api.Routes;

/// <summary>Reports for clinicians and for patients, and the decisions on them.</summary>
internal sealed class ReportRoutes(ReportQueries reports, SignReport sign, ReleaseReport release, WriteNote note, PatientSignIns signIns)
{
    public async Task<IResult> PatientsAsync(ApiRequest request) =>
        Results.Ok((await reports.ListPatientsAsync(request.Scope, request.Cancel)).Select(View));

    /// <summary>The clinic's own patient id comes in a body, so that it never stands in an address that proxies log.</summary>
    public async Task<IResult> FindPatientAsync(ApiRequest request)
    {
        if (await request.ReadAsync<PatientSearch>() is not { Patient: { Length: > 0 } wanted })
        {
            return Problem.BadBody;
        }

        var all = await reports.ListPatientsAsync(request.Scope, request.Cancel);
        var found = all.Where(p => string.Equals(p.PatientId.Trim(), wanted.Trim(), StringComparison.OrdinalIgnoreCase)).ToList();
        return found.Count == 0 ? Problem.NotFound : Results.Ok(found.Select(View));
    }

    public async Task<IResult> OfPatientAsync(ApiRequest request) => PatientKey.TryParse(request["patient"], out var patient)
        ? await ListAsync(request, patient, asPatient: false)
        : Problem.NotFound;

    public async Task<IResult> MineAsync(ApiRequest request) => await OwnAsync(request) is { } patient
        ? await ListAsync(request, patient, asPatient: true)
        : Problem.NotFound;

    public async Task<IResult> PdfAsync(ApiRequest request)
    {
        if (!ReportId.TryParse(request["report"], out var id) || (request.IsPatient && await OwnAsync(request) != id.Patient))
        {
            return Problem.NotFound;
        }

        var opened = await reports.OpenAsync(request.Scope, id, request.IsPatient, request.Cancel);
        if (opened is null)
        {
            return Problem.NotFound;
        }

        request.Http.Response.Headers["X-Report-Status"] = Word.Of(opened.Status);
        return Results.Stream(opened.Content, "application/pdf", opened.FileName);
    }

    public Task<IResult> SignAsync(ApiRequest request) => DecideAsync(
        request, "Which draft?", ReasonBody.ReadOrNoneAsync, (id, seen, meaning) => sign.HandleAsync(request.Scope, id, seen, meaning ?? "Reviewed and approved", request.Cancel));

    public Task<IResult> ReleaseAsync(ApiRequest request) => DecideAsync(
        request, "Which version?", ReasonBody.ReadOrNoneAsync, (id, seen, reason) => release.HandleAsync(request.Scope, id, seen, reason, request.Cancel));

    public Task<IResult> NoteAsync(ApiRequest request) => WriteNoteAsync(request, NoteBody.ReadAsync);

    public Task<IResult> RemoveNoteAsync(ApiRequest request) => WriteNoteAsync(request, _ => Task.FromResult<(string?, IResult?)>((null, null)));

    // The version that prints the note, or does without it, is written soon after.
    private async Task<IResult> WriteNoteAsync(ApiRequest request, Func<ApiRequest, Task<(string? Text, IResult? Wrong)>> read)
    {
        var answer = await DecideAsync(
            request, "Which version?", read, (id, seen, text) => note.HandleAsync(request.Scope, id, seen, text, request.Cancel));
        return answer is NoContent ? TypedResults.StatusCode(StatusCodes.Status202Accepted) : answer;
    }

    // A decision covers the very PDF that the person has read, and no other version of it.
    private static async Task<IResult> DecideAsync(
        ApiRequest request, string title, Func<ApiRequest, Task<(string? Text, IResult? Wrong)>> read,
        Func<ReportId, string, string?, Task<DecisionResult>> decide)
    {
        const string Fix = "Send If-Match with the SHA-256 of the PDF that you have read, as 64 hexadecimal digits.";
        var (seen, unseen) = IfMatch.Read(request.Http.Request, title, Fix);
        if (seen is null)
        {
            return unseen!;
        }

        if (seen.Length != 64 || !seen.All(char.IsAsciiHexDigit))
        {
            return IfMatch.NotUnderstood(Fix);
        }

        var (text, wrong) = await read(request);
        if (wrong is not null)
        {
            return wrong;
        }

        return ReportId.TryParse(request["report"], out var id)
            ? Decision.Answer(await decide(id, seen.ToLowerInvariant(), text), request.Caller!)
            : Problem.NotFound;
    }

    // Who came by invitation is a patient of table People; whose token names the clinic was tied to the patient there.
    private async Task<PatientKey?> OwnAsync(ApiRequest request) => request.Caller!.Patient
        ?? await signIns.FindAsync(request.Scope, request.Caller.Issuer, request.Caller.Subject, request.Cancel);

    private async Task<IResult> ListAsync(ApiRequest request, PatientKey patient, bool asPatient)
    {
        var found = await reports.ListAsync(request.Scope, patient, asPatient, request.Cancel);
        return found.Count == 0 && !asPatient ? Problem.NotFound : Results.Ok(found.Select(View));
    }

    private static object View(PatientView patient) => new
    {
        patient = patient.Patient.ToString(),
        course = patient.Course,
        patientId = patient.PatientId,
        study = patient.Study,
        lastVisit = patient.LastVisit,
        lastVisitDate = patient.LastVisitDate,
        lastResponse = patient.LastResponse,
        bestResponse = patient.BestResponse,
        nextDue = patient.NextDue,
        needs = patient.Needs,
        stuck = patient.Stuck,
    };

    private static object View(ReportView report) => new
    {
        report = report.Id.ToString(),
        edition = Word.Of(report.Id.Edition),
        version = report.Id.Version,
        status = Word.Of(report.Status),
        visit = report.Visit,
        visitDate = report.VisitDate,
        sha256 = report.Sha256,
        needs = report.Needs,
        written = report.Written,
        pdf = $"/api/reports/{report.Id}/pdf",
    };

    private sealed record PatientSearch(string? Patient);
}
