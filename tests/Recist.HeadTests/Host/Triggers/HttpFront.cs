using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Recist.HeadTests.Host.Worker;

namespace Recist.HeadTests.Host.Triggers;

/// <summary>The door for people: as on the platform, the first function by name that fits route and method is called.</summary>
internal sealed class HttpFront : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<string> _faults = new();
    private readonly HttpForwarder _forwarder = new();
    private readonly List<(string Function, HashSet<string> Methods, TemplateMatcher Route)> _routes;
    private readonly WorkerSlot _worker;

    private HttpFront(WebApplication app, IEnumerable<AppFunction> functions, WorkerSlot worker, HostFile file)
    {
        _app = app;
        _worker = worker;
        _routes =
        [
            .. functions.Where(function => function.Type == "httpTrigger")
                .OrderBy(function => function.Name, StringComparer.OrdinalIgnoreCase)
                .Select(function => (function.Name, Methods(function), Route($"{file.RoutePrefix}/{function.Word("route")}"))),
        ];
    }

    /// <summary>Calls that the worker reported as failed, whatever was answered.</summary>
    public IReadOnlyCollection<string> Faults => _faults;

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public static async Task<HttpFront> StartAsync(IEnumerable<AppFunction> functions, WorkerSlot worker, HostFile file)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Limits.MaxRequestBodySize = 210_000_000;
        });
        var app = builder.Build();
        var front = new HttpFront(app, functions, worker, file);
        app.Run(front.HandleAsync);
        await app.StartAsync();
        return front;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _forwarder.Dispose();
    }

    private static TemplateMatcher Route(string route) => new(TemplateParser.Parse(route), new RouteValueDictionary());

    private static HashSet<string> Methods(AppFunction function) => function.Trigger["methods"] is { } methods
        ? methods.AsArray().Select(method => method!.GetValue<string>()).ToHashSet(StringComparer.OrdinalIgnoreCase)
        : [];

    private async Task HandleAsync(HttpContext http)
    {
        var (function, _, _) = _routes.FirstOrDefault(route =>
            (route.Methods.Count == 0 || route.Methods.Contains(http.Request.Method)) && route.Route.TryMatch(http.Request.Path, []));
        if (function is null)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var worker = await _worker.CurrentAsync();
        string invocation = string.Empty;
        var invoked = worker.InvokeAsync(function, (request, _) => invocation = request.InvocationId);
        await _forwarder.ForwardAsync(http, worker.Http, invocation);
        if (await invoked is { } fault)
        {
            _faults.Enqueue($"{function}: {fault}");
        }
    }
}
