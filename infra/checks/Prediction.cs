using System.Text.Json.Nodes;

namespace Recist.InfraChecks;

/// <summary>What a deployment would create, as the compiler predicts it without asking Azure.</summary>
internal sealed class Prediction(JsonNode root)
{
    /// <summary>The recorded prediction, the golden file beside the templates.</summary>
    public static string File { get; } = Path.Combine(Bicep.Infra, "main.snapshot.json");

    /// <summary>The resources in the order of the templates.</summary>
    public JsonArray Resources => root["predictedResources"]!.AsArray();

    /// <summary>What the compiler had to remark.</summary>
    public JsonArray Diagnostics => root["diagnostics"]!.AsArray();

    /// <summary>The recorded prediction as it stands; a fresh copy each time, free to be changed.</summary>
    public static Prediction Recorded() => new(JsonNode.Parse(System.IO.File.ReadAllText(File))!);

    /// <summary>Every resource of a type, for example <c>Microsoft.Storage/storageAccounts</c>.</summary>
    public IEnumerable<JsonObject> OfType(string type) =>
        Resources.Select(resource => resource!.AsObject()).Where(resource => resource["type"]!.GetValue<string>() == type);

    /// <summary>The storage account whose name starts with the word.</summary>
    public JsonObject Account(string start) =>
        OfType("Microsoft.Storage/storageAccounts").Single(account => account.Name().StartsWith(start, StringComparison.Ordinal));
}
