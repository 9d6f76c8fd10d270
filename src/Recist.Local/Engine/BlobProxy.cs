using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Recist.Local.Engine;

/// <summary>A door in front of the blob service that tells of each blob written through it.</summary>
/// <remarks>Requests pass unchanged; signatures and SAS stay valid, because what they sign does not hold the host name.</remarks>
internal sealed class BlobProxy : IAsyncDisposable
{
    private static readonly HashSet<string> OneHopOnly = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Keep-Alive", "Transfer-Encoding", "Upgrade", "TE", "Trailer", "Proxy-Connection", "Expect",
    };

    private readonly WebApplication _app;
    private readonly HttpMessageInvoker _forward = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        UseCookies = false,
        UseProxy = false,
        ActivityHeadersPropagator = null,
    });

    private readonly Uri _service;
    private readonly Action<BlobCreated> _raise;
    private readonly ILogger _log;

    private BlobProxy(WebApplication app, Uri service, Action<BlobCreated> raise, ILogger log)
    {
        _app = app;
        _service = service;
        _raise = raise;
        _log = log;
    }

    private Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>A connection string of the same storage whose blob address is this door.</summary>
    public string Connection(string connection)
    {
        var parts = connection.Split(';', StringSplitOptions.RemoveEmptyEntries);
        string account = _service.AbsolutePath.Trim('/');
        return string.Join(';', parts.Select(part =>
            part.StartsWith("BlobEndpoint=", StringComparison.OrdinalIgnoreCase) ? $"BlobEndpoint={Address}{account}" : part)) + ";";
    }

    /// <summary>Opens the door on a free loopback port.</summary>
    public static async Task<BlobProxy> StartAsync(Uri service, Action<BlobCreated> raise, ILogger log, CancellationToken cancel)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.AddServerHeader = false;
        });
        var app = builder.Build();
        var proxy = new BlobProxy(app, service, raise, log);
        app.Run(proxy.ForwardAsync);
        await app.StartAsync(cancel);
        return proxy;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _forward.Dispose();
    }

    private async Task ForwardAsync(HttpContext http)
    {
        string target = http.Features.Get<IHttpRequestFeature>()!.RawTarget;
        using var request = Request(http.Request, target);
        HttpResponseMessage response;
        try
        {
            response = await _forward.SendAsync(request, http.RequestAborted);
        }
        catch (HttpRequestException e)
        {
            Log.BlobServiceUnavailable(_log, e);
            http.Response.StatusCode = StatusCodes.Status502BadGateway;
            return;
        }

        using (response)
        {
            if (BlobCreated.Of(http.Request.Method, target, (int)response.StatusCode) is { } created)
            {
                _raise(created);
            }

            await AnswerAsync(http.Response, response, http.RequestAborted);
        }
    }

    private HttpRequestMessage Request(HttpRequest from, string target)
    {
        var unchanged = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };
        var address = new Uri(_service.GetLeftPart(UriPartial.Authority) + target, in unchanged);
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

    private static async Task AnswerAsync(HttpResponse to, HttpResponseMessage from, CancellationToken cancel)
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
}
