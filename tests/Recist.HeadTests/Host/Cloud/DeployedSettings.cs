using System.Text.Json.Nodes;
using Recist.Tests;

namespace Recist.HeadTests.Host.Cloud;

/// <summary>The settings that a deployment gives the app: names as the Bicep compiler predicts them, values for this machine.</summary>
internal static class DeployedSettings
{
    // Recorded by the compiler; infra/check compares it with the templates each time.
    private static readonly string Prediction = Path.Combine(Repository.Root, "infra", "main.snapshot.json");

    /// <summary>Settings by their names.</summary>
    public static Dictionary<string, string> For(Accounts accounts, CloudServices cloud) =>
        Predicted().ToDictionary(setting => setting.Key, setting => Value(setting.Key, setting.Value!.GetValue<string>(), accounts, cloud));

    private static JsonObject Predicted() => JsonNode.Parse(File.ReadAllText(Prediction))!["predictedResources"]!.AsArray()
        .Single(resource => resource!["type"]!.GetValue<string>() == "Microsoft.Web/sites/config")!["properties"]!.AsObject();

    private static string Value(string name, string predicted, Accounts accounts, CloudServices cloud) => name.Split("__") switch
    {
        [var connection, var service] when service.EndsWith("ServiceUri", StringComparison.Ordinal) =>
            accounts.Address(connection, service[..^"ServiceUri".Length]),
        [_, "clientId"] or ["AZURE_CLIENT_ID"] => cloud.ClientId,
        ["APPLICATIONINSIGHTS_CONNECTION_STRING"] =>
            $"InstrumentationKey={Ids.Next()};IngestionEndpoint={cloud.Address};LiveEndpoint={cloud.Address}",
        ["APPLICATIONINSIGHTS_AUTHENTICATION_STRING"] => $"ClientId={cloud.ClientId};Authorization=AAD",
        ["Tokens", .., "Issuer"] => cloud.TokenIssuer,
        ["Tokens", .., "Audience"] => cloud.TokenAudience,
        ["Tokens", .., "Keys"] => cloud.Keys.ToString(),
        // The engine that `recist serve` draws with, so that the bytes of reports can be compared.
        ["Reports", "Engine"] => "BuiltIn",
        ["Reports", "QuestPdfLicence"] => string.Empty,
        _ when !predicted.StartsWith('[') => predicted,
        _ => throw new InvalidOperationException($"A deployment sets {name}; say here what stands there on this machine."),
    };
}
