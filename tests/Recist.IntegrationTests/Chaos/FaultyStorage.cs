using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Recist.Local.Engine;

namespace Recist.IntegrationTests.Chaos;

/// <summary>A door in front of a storage account's blobs, queues and tables at which calls meet mishaps.</summary>
internal sealed class FaultyStorage : IAsyncDisposable
{
    private static readonly string[] Services = ["BlobEndpoint=", "QueueEndpoint=", "TableEndpoint="];
    private readonly Dictionary<int, Forwarder> _byPort = [];
    private readonly WebApplication _app;
    private readonly Func<string, string, StorageMishap> _next;
    private readonly TimeSpan _stall;
    private int _held;

    private FaultyStorage(WebApplication app, Func<string, string, StorageMishap> next, TimeSpan stall)
    {
        _app = app;
        _next = next;
        _stall = stall;
    }

    /// <summary>A connection string of the same account whose calls pass this door.</summary>
    public string Connection { get; private set; } = string.Empty;

    /// <summary>How many stalled calls are on their way.</summary>
    public int Held => Volatile.Read(ref _held);

    /// <summary>Opens the door on free loopback ports.</summary>
    /// <param name="connection">The account behind it.</param>
    /// <param name="next">What a call meets, by its method and its path and query.</param>
    /// <param name="stall">How long a stalled call is held.</param>
    public static async Task<FaultyStorage> StartAsync(string connection, Func<string, string, StorageMishap> next, TimeSpan stall)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            foreach (string unused in Services)
            {
                kestrel.Listen(IPAddress.Loopback, 0);
            }

            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MinRequestBodyDataRate = null;
        });
        var app = builder.Build();
        var door = new FaultyStorage(app, next, stall);
        app.Run(door.MeetAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        door.Connection = door.OpenFor(connection);
        return door;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        foreach (var service in _byPort.Values)
        {
            service.Dispose();
        }
    }

    private string OpenFor(string connection)
    {
        var addresses = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        var ports = new Queue<int>(addresses.Select(address => new Uri(address).Port));
        return string.Concat(connection.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(part =>
        {
            if (Services.FirstOrDefault(s => part.StartsWith(s, StringComparison.Ordinal)) is not { } service)
            {
                return part + ";";
            }

            var behind = new Uri(part[service.Length..]);
            int port = ports.Dequeue();
            _byPort[port] = new Forwarder(behind);
            return FormattableString.Invariant($"{service}http://127.0.0.1:{port}{behind.AbsolutePath};");
        }));
    }

    // What has left its caller goes its way, also where the caller is dead by then.
    private async Task MeetAsync(HttpContext http)
    {
        string target = http.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var mishap = _next(http.Request.Method, target);
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        body.Position = 0;
        http.Request.Body = body;
        if (!mishap.Stalled)
        {
            await PassAsync(http, target, mishap);
            return;
        }

        Interlocked.Increment(ref _held);
        try
        {
            await Task.Delay(_stall, CancellationToken.None);
            await PassAsync(http, target, mishap);
        }
        finally
        {
            Interlocked.Decrement(ref _held);
        }
    }

    private async Task PassAsync(HttpContext http, string target, StorageMishap mishap)
    {
        if (mishap is { Fault: not StorageFault.None, Done: false })
        {
            Spoil(http, mishap.Fault);
            return;
        }

        using var answer = await _byPort[http.Connection.LocalPort].SendAsync(http.Request, target, CancellationToken.None);
        if (mishap.Fault != StorageFault.None)
        {
            Spoil(http, mishap.Fault);
            return;
        }

        await Forwarder.AnswerAsync(http.Response, answer, http.RequestAborted);
    }

    private static void Spoil(HttpContext http, StorageFault fault)
    {
        if (fault == StorageFault.Reset)
        {
            http.Abort();
            return;
        }

        http.Response.StatusCode = (int)fault;
        http.Response.Headers["x-ms-error-code"] = fault == StorageFault.Internal ? "InternalError" : "ServerBusy";
    }
}
