using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Recist.Local.Engine;
using Recist.Pipeline;
using Recist.Reports.Fonts;

namespace Recist.Local;

/// <summary>The whole backend on this machine: storage, blob events, queues, timers and HTTP around the pipeline's handlers.</summary>
/// <remarks>
/// Several hosts may share one storage. What it is not: it reads no host.json, scales to no second machine and knows no function keys.
/// </remarks>
public sealed class LocalHost : IAsyncDisposable
{
    private readonly Stack<Func<Task>> _undo = new();
    private WebApplication? _web;
    private LocalEngine? _engine;

    private LocalHost(DevelopmentIssuer issuer) => Issuer = issuer;

    /// <summary>Signs tokens for this host.</summary>
    public DevelopmentIssuer Issuer { get; }

    /// <summary>Where HTTP is served, for example <c>http://127.0.0.1:40111</c>.</summary>
    public string Address => WebServer.AddressOf(_web!);

    /// <summary>Is completed when the storage that this host started has ended, whoever ended it: it can do nothing any more.</summary>
    public Task StorageEnded { get; private set; } = Task.CompletedTask;

    /// <summary>A storage connection string whose blobs go through the proxy, so that what is written raises events.</summary>
    public string UploadConnection { get; private set; } = string.Empty;

    /// <summary>Starts everything, in the order in which it is needed.</summary>
    /// <param name="settings">How it runs.</param>
    /// <param name="say">Told what takes long, for the user.</param>
    /// <param name="cancel">Ends the start.</param>
    /// <exception cref="LocalProblemException">Something on this machine is missing, in use or full.</exception>
    public static async Task<LocalHost> StartAsync(LocalSettings settings, Action<string> say, CancellationToken cancel)
    {
        RequireDevelopment();
        DeclareFonts(settings.FontFolders);
        var data = DataFolder.Open(settings.DataFolder);
        TimeProvider clock = settings.Clock is { } at ? new FrozenClock(at) : TimeProvider.System;
        var host = new LocalHost(DevelopmentIssuer.In(data.Path, clock));
        host._undo.Push(async () => await data.DisposeAsync());
        try
        {
            await host.StartPartsAsync(settings, data, clock, say, cancel);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits until every queue is empty: a message is deleted only after what follows from it is queued.</summary>
    public Task WaitUntilQuietAsync(CancellationToken cancel) => _engine!.WaitUntilQuietAsync(cancel);

    /// <summary>Drains: takes nothing new, ends what is being done, then stops the storage it started.</summary>
    public async ValueTask DisposeAsync()
    {
        while (_undo.TryPop(out var step))
        {
            await step();
        }

        Issuer.Dispose();
    }

    // It hands out tokens to whoever asks on this machine.
    private static void RequireDevelopment()
    {
        if (Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") is { Length: > 0 } name
            && !string.Equals(name, "Development", StringComparison.OrdinalIgnoreCase))
        {
            throw new LocalProblemException(
                $"DOTNET_ENVIRONMENT is {name}, but the local engine is for development alone; unset it, or run the Functions app.");
        }
    }

    private static void DeclareFonts(string? folders)
    {
        try
        {
            Printable.Declare(folders);
        }
        catch (FontException fault)
        {
            throw new LocalProblemException(fault.Message);
        }
    }

    private async Task StartPartsAsync(
        LocalSettings settings, DataFolder data, TimeProvider clock, Action<string> say, CancellationToken cancel)
    {
        var storage = await LocalStorage.OpenAsync(settings, data.Path, say, cancel);
        _undo.Push(async () => await storage.DisposeAsync());
        StorageEnded = storage.Ended;

        var services = LocalServices.Build(settings, storage.Connection, clock, Issuer);
        _undo.Push(async () => await services.DisposeAsync());
        await LocalServices.PrepareAsync(services, settings, storage.Connection, cancel);

        await StartEngineAsync(settings, storage.Connection, services, cancel);

        _web = await WebServer.StartAsync(settings, services, Issuer, cancel);
        _undo.Push(async () => await _web.DisposeAsync());
        _undo.Push(() => _web.StopAsync());

        new ServeState(Address, UploadConnection, Environment.ProcessId).Write(data.Path);
        _undo.Push(() =>
        {
            ServeState.Remove(data.Path);
            return Task.CompletedTask;
        });
    }

    private async Task StartEngineAsync(LocalSettings settings, string connection, ServiceProvider services, CancellationToken cancel)
    {
        var log = services.GetRequiredService<ILogger<LocalHost>>();
        var pulse = new Pulse();
        var blobs = new BlobServiceClient(connection);
        var queues = new QueueServiceClient(connection, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        var arrived = services.GetRequiredService<UploadArrived>();
        var events = new BlobEvents(BlobContainer.Uploads, arrived.HandleAsync, pulse, log);
        _engine = new LocalEngine(services, queues, blobs.GetBlobContainerClient(LocalServices.Locks), events, settings, pulse, log);
        _engine.Start();
        _undo.Push(async () => await _engine.DisposeAsync());

        var proxy = await BlobProxy.StartAsync(blobs.Uri, events.Raise, log, cancel);
        UploadConnection = proxy.Connection(connection);
        _undo.Push(async () => await proxy.DisposeAsync());
    }
}
