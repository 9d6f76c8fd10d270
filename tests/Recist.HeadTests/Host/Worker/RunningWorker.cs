using System.Diagnostics;
using Recist.HeadTests.Host.Protocol;

namespace Recist.HeadTests.Host.Worker;

/// <summary>A worker that has started and loaded its functions.</summary>
internal sealed class RunningWorker : IDisposable
{
    private readonly WorkerProcess _process;
    private readonly WorkerLink _link;

    private readonly long _began = Stopwatch.GetTimestamp();
    private long _firstDone;

    private RunningWorker(WorkerProcess process, WorkerLink link)
    {
        _process = process;
        _link = link;
    }

    /// <summary>Its functions by their names.</summary>
    public Dictionary<string, AppFunction> Functions { get; } = [];

    /// <summary>What could not be loaded, each with the worker's reason.</summary>
    public List<string> Refused { get; } = [];

    /// <summary>Where it listens for HTTP.</summary>
    public Uri Http { get; private set; } = null!;

    /// <summary>From the start of the process until every function was loaded.</summary>
    public TimeSpan StartTime { get; private set; }

    /// <summary>From the start of the process until the first call of a function was done; zero before.</summary>
    public TimeSpan FirstCallTime => _firstDone == 0 ? TimeSpan.Zero : Stopwatch.GetElapsedTime(_began, _firstDone);

    public int PeakMegabytes => _process.PeakMegabytes;

    public static async Task<RunningWorker> StartAsync(
        WorkerServer server, string app, IReadOnlyDictionary<string, string> settings, Action<string> heard)
    {
        string id = Ids.Next();
        var link = server.Door.Expect(id, heard);
        var process = WorkerProcess.Start(app, server.Address, id, settings, heard);
        var worker = new RunningWorker(process, link);
        _ = process.EndedAsync().ContinueWith(_ => link.Lost(), TaskScheduler.Default);
        try
        {
            await worker.LoadAsync(app);
            worker.StartTime = Stopwatch.GetElapsedTime(worker._began);
            return worker;
        }
        catch
        {
            worker.Dispose();
            throw;
        }
    }

    /// <summary>Runs a function and waits for its end.</summary>
    /// <returns>Null where it succeeded, else what went wrong.</returns>
    /// <exception cref="WorkerLostException">The worker ended meanwhile.</exception>
    public async Task<string?> InvokeAsync(string function, Action<InvocationRequest, AppFunction> fill)
    {
        var called = Functions[function];
        var request = new InvocationRequest
        {
            InvocationId = Ids.Next(),
            FunctionId = called.Id,
            TraceContext = new() { TraceParent = $"00-{ActivityTraceId.CreateRandom()}-{ActivitySpanId.CreateRandom()}-01" },
        };
        fill(request, called);
        var answer = await _link.AskAsync(new() { InvocationRequest = request });
        Interlocked.CompareExchange(ref _firstDone, Stopwatch.GetTimestamp(), 0);
        return Fault(answer.InvocationResponse.Result);
    }

    /// <summary>SIGKILL.</summary>
    /// <returns>How many calls it cut off.</returns>
    public async Task<int> KillAsync()
    {
        await _process.KillAsync();
        return await _link.CutOff;
    }

    /// <summary>Asks it to end, which lets it send what it still holds, and waits.</summary>
    public Task EndAsync()
    {
        _link.Send(new() { WorkerTerminate = new() });
        return _process.EndedAsync();
    }

    public void Dispose() => _process.Dispose();

    private async Task LoadAsync(string app)
    {
        await _link.Started;
        var init = new WorkerInitRequest { HostVersion = "4.0.0", WorkerDirectory = app, FunctionAppDirectory = app };
        var ready = await _link.AskAsync(new() { WorkerInitRequest = init });
        Assert.Null(Fault(ready.WorkerInitResponse.Result));
        Http = new Uri(ready.WorkerInitResponse.Capabilities["HttpUri"]);
        var listed = await _link.AskAsync(new() { FunctionsMetadataRequest = new() { FunctionAppDirectory = app } });
        Assert.Null(Fault(listed.FunctionMetadataResponse.Result));
        foreach (var announced in listed.FunctionMetadataResponse.FunctionMetadataResults)
        {
            Functions.Add(announced.Name, AppFunction.Of(announced));
            var load = new FunctionLoadRequest { FunctionId = announced.FunctionId, Metadata = announced };
            var loaded = await _link.AskAsync(new() { FunctionLoadRequest = load });
            if (Fault(loaded.FunctionLoadResponse.Result) is { } reason)
            {
                Refused.Add($"{announced.Name}: {reason}");
            }
        }
    }

    private static string? Fault(StatusResult result) => result.Status == StatusResult.Types.Status.Success
        ? null
        : $"{result.Status}: {result.Exception?.Message}\n{result.Exception?.StackTrace}";
}
