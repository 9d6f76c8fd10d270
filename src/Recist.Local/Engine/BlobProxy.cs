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
internal sealed class BlobProxy : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Forwarder _forward;
    private readonly Uri _service;
    private readonly Action<BlobCreated> _raise;
    private readonly ILogger _log;

    private BlobProxy(WebApplication app, Uri service, Action<BlobCreated> raise, ILogger log)
    {
        _app = app;
        _forward = new Forwarder(service);
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
        HttpResponseMessage response;
        try
        {
            response = await _forward.SendAsync(http.Request, target, http.RequestAborted);
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

            await Forwarder.AnswerAsync(http.Response, response, http.RequestAborted);
        }
    }
}
