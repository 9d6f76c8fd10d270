using Azure.Storage.Queues.Models;
using Recist.HeadTests.Host.Cloud;
using Recist.HeadTests.Host.Worker;

namespace Recist.HeadTests.Host.Triggers;

/// <summary>The functions that take messages from queues.</summary>
internal static class QueueTriggers
{
    /// <summary>A reader for each.</summary>
    public static IEnumerable<QueueReader> Readers(
        IEnumerable<AppFunction> functions, WorkerSlot worker, Accounts accounts, HostFile file) => functions
        .Where(function => function.Type == "queueTrigger").Select(function =>
        {
            var queues = accounts.Queues(function.Word("connection"));
            string name = function.Word("queueName");
            var (queue, poison) = (queues.GetQueueClient(name), queues.GetQueueClient(name + "-poison"));
            return new QueueReader(queue, poison, file.Queues, message => RunAsync(worker, function.Name, message));
        });

    private static Task<string?> RunAsync(WorkerSlot worker, string function, QueueMessage message) =>
        worker.InvokeAsync(function, (request, called) =>
    {
        request.InputData.Add(new Protocol.ParameterBinding { Name = called.Parameter, Data = new() { String = message.Body.ToString() } });
        request.TriggerMetadata["Id"] = new() { String = message.MessageId };
    });
}
