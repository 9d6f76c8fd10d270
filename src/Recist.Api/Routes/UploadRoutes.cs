using System.Globalization;
using Microsoft.AspNetCore.Http;
using Recist.Pipeline;

namespace Recist.Api.Routes;

/// <summary>Files in, receipts out.</summary>
internal sealed class UploadRoutes(ReceiveUpload receive, UploadQueries uploads, WithdrawUpload withdraw, TimeProvider clock)
{
    private const int LargestFile = 20_000_000;

    public async Task<IResult> UploadAsync(ApiRequest request)
    {
        var http = request.Http.Request;
        var (sent, wrong) = SentName.Read(http.Headers);
        if (sent is null)
        {
            return wrong!;
        }

        if (http.Headers.ContentEncoding.Count > 0)
        {
            return Problem.Of(StatusCodes.Status415UnsupportedMediaType, "Encoding not supported", "Send the file's own bytes.");
        }

        byte[]? content = http.ContentLength is > LargestFile ? null : await LimitedBody.ReadAsync(http.Body, LargestFile, request.Cancel);
        if (content is null)
        {
            return Problem.Of(StatusCodes.Status413PayloadTooLarge, "File too large", "A file may have 20 MB; send it in parts of fewer patients.");
        }

        if (content.Length == 0)
        {
            return Problem.Of(StatusCodes.Status400BadRequest, "Empty file", "The request carries no bytes; send the file as the body.");
        }

        var id = await receive.HandleAsync(request.Scope, sent.Name, sent.Folder, new MemoryStream(content, writable: false), request.Cancel);
        return id is { } upload
            ? Results.Accepted($"/api/uploads/{upload}", new { upload = upload.ToString(), receipt = $"/api/uploads/{upload}/receipt" })
            : Problem.NoClinic(request.Scope.Clinic);
    }

    public async Task<IResult> ListAsync(ApiRequest request)
    {
        string month = request.Http.Request.Query["month"].ToString() is { Length: > 0 } asked
            ? asked
            : clock.GetUtcNow().ToString("yyyy-MM", CultureInfo.InvariantCulture);
        if (!DateOnly.TryParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
        {
            return Problem.Of(StatusCodes.Status400BadRequest, "Month not understood", "Write the month as 2026-03.");
        }

        var found = await uploads.ListAsync(request.Scope, first.Year, first.Month, request.Cancel);
        return Results.Ok(found.Select(View));
    }

    public async Task<IResult> StatusAsync(ApiRequest request) =>
        UploadId.TryParse(request["upload"], out var id) && await uploads.FindAsync(request.Scope, id, request.Cancel) is { } found
            ? Results.Ok(View(found))
            : Problem.NotFound;

    public async Task<IResult> ReceiptAsync(ApiRequest request)
    {
        if (!UploadId.TryParse(request["upload"], out var id) || await uploads.FindAsync(request.Scope, id, request.Cancel) is not { } found)
        {
            return Problem.NotFound;
        }

        bool html = request.Http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
        var receipt = await uploads.OpenReceiptAsync(request.Scope, id, html ? ReceiptForm.Page : ReceiptForm.Json, request.Cancel);
        if (receipt is not null)
        {
            return html
                ? Results.Text(await WithLinkAsync(receipt, id, request.Cancel), "text/html; charset=utf-8")
                : Results.Stream(receipt, "application/json");
        }

        request.Http.Response.Headers.RetryAfter = "1";
        return Results.Accepted(value: View(found));
    }

    /// <summary>The list of complaints, to which the receipt's page links.</summary>
    public async Task<IResult> ErrorsAsync(ApiRequest request) =>
        UploadId.TryParse(request["upload"], out var id) && await uploads.OpenErrorsAsync(request.Scope, id, request.Cancel) is { } errors
            ? Results.Stream(errors, "text/csv; charset=utf-8", $"{id}-errors.csv")
            : Problem.NotFound;

    public async Task<IResult> WithdrawAsync(ApiRequest request)
    {
        var (reason, wrong) = await ReasonBody.ReadAsync(request);
        if (reason is null)
        {
            return wrong!;
        }

        return UploadId.TryParse(request["upload"], out var id)
            ? Decision.Answer(await withdraw.HandleAsync(request.Scope, id, reason, request.Cancel))
            : Problem.NotFound;
    }

    // The page lies beside its list in the storage; here the list is its neighbour under another name.
    private static async Task<string> WithLinkAsync(Stream page, UploadId upload, CancellationToken cancel)
    {
        using var reader = new StreamReader(page);
        return (await reader.ReadToEndAsync(cancel)).Replace($"href=\"{upload}-errors.csv\"", "href=\"errors\"", StringComparison.Ordinal);
    }

    private static object View(UploadView upload) => new
    {
        upload = upload.Id.ToString(),
        file = upload.File,
        status = Word.Of(upload.Status),
        arrived = upload.Arrived,
        complaints = upload.Complaints,
        firstUpload = upload.FirstUpload?.ToString(),
        readWith = upload.Lead == upload.Id ? null : upload.Lead.ToString(),
        waitsUntil = upload.WaitsUntil,
    };
}
