using System.Text.Json;
using System.Text.RegularExpressions;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Google.Protobuf;
using Recist.HeadTests.Host.Cloud;
using Recist.HeadTests.Host.Worker;

namespace Recist.HeadTests.Host.Triggers;

/// <summary>The function that blobs are announced to. Events wait in a queue of the host's own account, as on the platform.</summary>
internal sealed partial class BlobTriggers
{
    private const string Poison = "webjobs-blobtrigger-poison";
    private readonly AppFunction _function;
    private readonly WorkerSlot _worker;
    private readonly string _container;
    private readonly Regex _path;

    public BlobTriggers(IEnumerable<AppFunction> functions, WorkerSlot worker, Accounts accounts, HostFile file)
    {
        _function = functions.Single(function => function.Type == "blobTrigger");
        _worker = worker;
        string[] path = _function.Word("path").Split('/', 2);
        _container = path[0];
        // The last word of a pattern takes the rest of the name, slashes included.
        string pattern = Word().Replace(path[1], "(?<$1>[^/]+)").Replace("(?<file>[^/]+)", "(?<file>.+)", StringComparison.Ordinal);
        _path = new Regex($"^{pattern}$");
        Announced = accounts.Queues("AzureWebJobsStorage").GetQueueClient("azure-webjobs-blobtrigger-test");
        SetAside = accounts.Queues(_function.Word("connection")).GetQueueClient(Poison);
        Reader = new(Announced, SetAside, file.Blobs, message => RunAsync(BlobOf(message)));
    }

    public QueueClient Announced { get; }

    public QueueClient SetAside { get; }

    public QueueReader Reader { get; }

    /// <summary>A blob was written: takes the event in, as the platform's webhook does.</summary>
    public Task RaiseAsync(string container, string blob) => container == _container && _path.IsMatch(blob)
        ? Announced.SendMessageAsync(JsonSerializer.Serialize(new { Type = "BlobTrigger", ContainerName = container, BlobName = blob }))
        : Task.CompletedTask;

    private static string BlobOf(QueueMessage message) => message.Body.ToObjectFromJson<JsonElement>().GetProperty("BlobName").GetString()!;

    private Task<string?> RunAsync(string blob) => _worker.InvokeAsync(_function.Name, (request, called) =>
    {
        var place = new { Connection = called.Word("connection"), ContainerName = _container, BlobName = blob };
        request.InputData.Add(new Protocol.ParameterBinding
        {
            Name = called.Parameter,
            Data = new()
            {
                ModelBindingData = new()
                {
                    Version = "1.0",
                    Source = "AzureStorageBlobs",
                    ContentType = "application/json",
                    Content = ByteString.CopyFromUtf8(JsonSerializer.Serialize(place)),
                },
            },
        });
        request.TriggerMetadata["BlobTrigger"] = new() { String = $"{_container}/{blob}" };
        var found = _path.Match(blob);
        foreach (string name in _path.GetGroupNames().Where(name => !char.IsAsciiDigit(name[0])))
        {
            request.TriggerMetadata[name] = new() { String = found.Groups[name].Value };
        }
    });

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Word();
}
