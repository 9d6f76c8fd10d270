using System.Text.Json.Nodes;

namespace Recist.HeadTests.Functions;

/// <summary>The functions as the host will see them: the metadata that the build writes beside the app.</summary>
internal static class DeployedFunctions
{
    public static string Folder { get; } = AppContext.BaseDirectory;

    public static IReadOnlyList<JsonObject> All { get; } =
        [.. JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "functions.metadata")))!.AsArray().Select(function => function!.AsObject())];

    public static string Name(JsonObject function) => function["name"]!.GetValue<string>();

    public static JsonObject Trigger(JsonObject function) =>
        function["bindings"]!.AsArray().Select(binding => binding!.AsObject()).Single(binding => binding["type"]!.GetValue<string>().EndsWith("Trigger", StringComparison.Ordinal));

    public static IEnumerable<JsonObject> OfTrigger(string type) => All.Where(function => Trigger(function)["type"]!.GetValue<string>() == type);
}
