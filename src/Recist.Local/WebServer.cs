using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Recist.Api;

namespace Recist.Local;

/// <summary>The HTTP interface on loopback.</summary>
internal static class WebServer
{
    // The routes have their own limits; this one also counts the framing of a body sent in chunks.
    private const long LargestBody = 25_000_000;

    /// <summary>Starts it on the port that the settings name.</summary>
    /// <exception cref="LocalProblemException">The port is in use.</exception>
    public static async Task<WebApplication> StartAsync(
        LocalSettings settings, IServiceProvider services, DevelopmentIssuer issuer, CancellationToken cancel)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        LocalServices.Record(builder.Logging, settings.Recorder);
        builder.Services.AddRoutingCore();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, settings.Port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        var app = builder.Build();
        app.Use(RefuseOtherHostsAsync);
        Map(app, services);
        DevelopmentTokens.Map(app, issuer);
        try
        {
            await app.StartAsync(cancel);
        }
        catch (IOException e)
        {
            await app.DisposeAsync();
            throw new LocalProblemException($"Port {settings.Port} is in use; choose another with --port, or 0 for a free one.", e);
        }

        return app;
    }

    /// <summary>Where it listens.</summary>
    public static string AddressOf(WebApplication app) =>
        app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    private static void Map(WebApplication app, IServiceProvider services)
    {
        var door = services.GetRequiredService<ApiDoor>();
        foreach (var address in services.GetRequiredService<ApiRoutes>().Addresses)
        {
            app.Map("/api/" + address.Pattern, http => door.AnswerAsync(http, address));
        }

        app.MapFallback("/api/{**path}", ApiDoor.AnswerNowhereAsync);
    }

    // A web page elsewhere must not reach this server under a name of its own that points to this machine.
    private static Task RefuseOtherHostsAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Request.Host.Host is "127.0.0.1" or "localhost" or "[::1]")
        {
            return next(http);
        }

        http.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return Task.CompletedTask;
    }
}
