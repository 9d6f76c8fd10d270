using System.Text.Json.Nodes;
using Recist.HeadTests.Host.Protocol;

namespace Recist.HeadTests.Host.Worker;

/// <summary>A function as a worker announces it.</summary>
/// <param name="Id">The id that this worker process gave it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Trigger">Its trigger, as functions.metadata holds it.</param>
internal sealed record AppFunction(string Id, string Name, JsonObject Trigger)
{
    /// <summary>For example <c>queueTrigger</c>.</summary>
    public string Type => Trigger["type"]!.GetValue<string>();

    /// <summary>The parameter that the trigger fills.</summary>
    public string Parameter => Trigger["name"]!.GetValue<string>();

    public static AppFunction Of(RpcFunctionMetadata announced) => new(
        announced.FunctionId,
        announced.Name,
        announced.RawBindings.Select(binding => JsonNode.Parse(binding)!.AsObject())
            .Single(binding => binding["type"]!.GetValue<string>().EndsWith("Trigger", StringComparison.Ordinal)));

    /// <summary>A property of the trigger, for example <c>queueName</c>.</summary>
    public string Word(string property) => Trigger[property]!.GetValue<string>();
}
