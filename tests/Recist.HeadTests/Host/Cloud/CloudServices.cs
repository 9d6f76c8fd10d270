using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Recist.HeadTests.Host.Cloud;

/// <summary>What the app finds around it in Azure, beside storage: its identity, an issuer's keys and a sink for telemetry.</summary>
internal sealed class CloudServices : IAsyncDisposable
{
    private const string Audience = "api://recist";
    private readonly WebApplication _app;
    private readonly Issuer _issuer = new();

    private CloudServices(WebApplication app) => _app = app;

    /// <summary>The client id of the app's identity; a token is given for no other.</summary>
    public string ClientId { get; } = Ids.Next();

    /// <summary>The secret with which a process shows that it is the app.</summary>
    public string IdentityHeader { get; } = RandomNumberGenerator.GetHexString(32);

    /// <summary>All telemetry that arrived.</summary>
    public Heard Telemetry { get; } = new();

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public Uri Identity => new(Address, "identity");

    public string TokenIssuer => new Uri(Address, "people").ToString();

    public string TokenAudience => Audience;

    public Uri Keys => new(Address, "keys");

    /// <summary>Starts it on a free loopback port.</summary>
    public static async Task<CloudServices> StartAsync(TestCertificate certificate)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        var https = new HttpsConnectionAdapterOptions { ServerCertificate = certificate.Certificate };
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, port => port.UseHttps(https)));
        var app = builder.Build();
        var services = new CloudServices(app);
        app.MapGet("/identity", services.IdentityToken);
        app.MapGet("/keys", () => Results.Json(services._issuer.Keys));
        app.MapFallback((Delegate)services.TakeTelemetryAsync);
        await app.StartAsync();
        return services;
    }

    /// <summary>The token of a person.</summary>
    public string Person(string subject, params (string Claim, object Value)[] claims) =>
        _issuer.Sign(TokenIssuer, Audience, [("sub", subject), .. claims]);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _issuer.Dispose();
    }

    // As App Service answers. The issuer is one that the storage emulator knows.
    private IResult IdentityToken(HttpContext http)
    {
        string? resource = http.Request.Query["resource"];
        if (http.Request.Headers["X-IDENTITY-HEADER"] != IdentityHeader || http.Request.Query["client_id"] != ClientId || resource is null)
        {
            return Results.Json(new { statusCode = 400, message = "No such identity." }, statusCode: StatusCodes.Status400BadRequest);
        }

        var end = TimeProvider.System.GetUtcNow().AddMinutes(55);
        return Results.Json(new
        {
            access_token = _issuer.Sign("https://sts.windows.net/recist/", resource, ("oid", ClientId)),
            expires_on = end.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            resource,
            token_type = "Bearer",
            client_id = ClientId,
        });
    }

    private async Task<IResult> TakeTelemetryAsync(HttpContext http)
    {
        bool packed = http.Request.Headers.ContentEncoding == "gzip";
        using var reader = new StreamReader(packed ? new GZipStream(http.Request.Body, CompressionMode.Decompress) : http.Request.Body);
        string text = await reader.ReadToEndAsync(http.RequestAborted);
        Telemetry.Add(text);
        int items = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;
        return Results.Json(new { itemsReceived = items, itemsAccepted = items, errors = Array.Empty<object>() });
    }
}
