using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Recist.HeadTests.Host.Triggers;

/// <summary>Carries a request to the worker's own web server, named after its invocation, and the answer back.</summary>
internal sealed class HttpForwarder : IDisposable
{
    private static readonly HashSet<string> OneHopOnly = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Keep-Alive", "Transfer-Encoding", "Upgrade", "TE", "Trailer", "Proxy-Connection", "Expect", "Host",
    };

    private readonly HttpMessageInvoker _worker = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        UseCookies = false,
        UseProxy = false,
    });

    public async Task ForwardAsync(HttpContext http, Uri worker, string invocation)
    {
        using var request = Request(http.Request, worker, invocation);
        using var answer = await _worker.SendAsync(request, http.RequestAborted);
        http.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(header => !OneHopOnly.Contains(header.Key)))
        {
            http.Response.Headers[name] = values.ToArray();
        }

        if (http.Response.StatusCode is not (StatusCodes.Status204NoContent or StatusCodes.Status304NotModified))
        {
            await answer.Content.CopyToAsync(http.Response.Body, http.RequestAborted);
        }
    }

    public void Dispose() => _worker.Dispose();

    private static HttpRequestMessage Request(HttpRequest from, Uri worker, string invocation)
    {
        var unchanged = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };
        string target = from.HttpContext.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var address = new Uri(worker.GetLeftPart(UriPartial.Authority) + target, in unchanged);
        var request = new HttpRequestMessage(new HttpMethod(from.Method), address);
        if (from.ContentLength is not null || from.Headers.TransferEncoding.Count > 0)
        {
            request.Content = new StreamContent(from.Body);
        }

        foreach (var (name, values) in from.Headers.Where(header => !OneHopOnly.Contains(header.Key)))
        {
            if (!request.Headers.TryAddWithoutValidation(name, values.AsEnumerable()))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
            }
        }

        request.Headers.Add("x-ms-invocation-id", invocation);
        request.Headers.Add("X-Forwarded-Host", from.Host.Value);
        request.Headers.Add("X-Forwarded-Proto", from.Scheme);
        return request;
    }
}
