using System.Net;
using Microsoft.AspNetCore.Http;

namespace Recist.Local.Engine;

/// <summary>Passes requests on to a service behind a door on this machine.</summary>
/// <remarks>Requests pass unchanged; signatures and SAS stay valid, because what they sign does not hold the host name.</remarks>
/// <param name="service">The address of the service; the path of a request is kept.</param>
internal sealed class Forwarder(Uri service) : IDisposable
{
    private static readonly HashSet<string> OneHopOnly = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Keep-Alive", "Transfer-Encoding", "Upgrade", "TE", "Trailer", "Proxy-Connection", "Expect",
    };

    private readonly HttpMessageInvoker _forward = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        UseCookies = false,
        UseProxy = false,
        ActivityHeadersPropagator = null,
    });

    /// <summary>Sends a request on and gives the answer; the caller disposes it.</summary>
    /// <param name="from">The request as it came.</param>
    /// <param name="target">Its path and query as sent.</param>
    /// <param name="cancel">Ends the waiting.</param>
    /// <exception cref="HttpRequestException">The service does not answer.</exception>
    public async Task<HttpResponseMessage> SendAsync(HttpRequest from, string target, CancellationToken cancel)
    {
        using var request = Request(from, target);
        return await _forward.SendAsync(request, cancel);
    }

    /// <summary>Gives an answer of the service to whoever asked.</summary>
    public static async Task AnswerAsync(HttpResponse to, HttpResponseMessage from, CancellationToken cancel)
    {
        to.StatusCode = (int)from.StatusCode;
        foreach (var (name, values) in from.Headers.Concat(from.Content.Headers))
        {
            if (!OneHopOnly.Contains(name))
            {
                to.Headers[name] = values.ToArray();
            }
        }

        if (to.StatusCode is not (StatusCodes.Status204NoContent or StatusCodes.Status304NotModified))
        {
            await from.Content.CopyToAsync(to.Body, cancel);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _forward.Dispose();

    private HttpRequestMessage Request(HttpRequest from, string target)
    {
        var unchanged = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };
        var address = new Uri(service.GetLeftPart(UriPartial.Authority) + target, in unchanged);
        var request = new HttpRequestMessage(new HttpMethod(from.Method), address);
        if (from.ContentLength is not null || from.Headers.TransferEncoding.Count > 0)
        {
            request.Content = new StreamContent(from.Body);
        }

        foreach (var (name, values) in from.Headers)
        {
            if (!OneHopOnly.Contains(name) && !request.Headers.TryAddWithoutValidation(name, values.AsEnumerable()))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
            }
        }

        return request;
    }
}
