using System.Text.Json.Nodes;

namespace Recist.InfraChecks.Posture;

/// <summary>How the app is reached, and how it reaches others.</summary>
internal static class AppRules
{
    private const string Sites = "Microsoft.Web/sites";

    public static Rule HttpsOnly { get; } = EverySite("the app takes no plain HTTP", "httpsOnly", "true");

    public static Rule ModernTls { get; } = EverySite("the app speaks TLS 1.2 or later", "siteConfig.minTlsVersion", "1.2");

    public static Rule NoFtp { get; } = EverySite("nobody deploys by FTP", "siteConfig.ftpsState", "Disabled");

    public static Rule InNetwork { get; } = new(
        "the app runs in the network that reaches the data account",
        prediction => prediction.OfType(Sites).Where(site => site.Property("virtualNetworkSubnetId")?.EndsWith("/subnets/functions", StringComparison.Ordinal) != true)
            .Select(site => site.Name()));

    public static Rule NoDeployPasswords { get; } = new(
        "the app has no deployment passwords",
        prediction => new[] { "ftp", "scm" }.Except(prediction.OfType($"{Sites}/basicPublishingCredentialsPolicies")
            .Where(policy => policy.Property("allow") == "false").Select(policy => policy.Name().Split('/')[^1])));

    public static Rule NoSecretsInSettings { get; } = new(
        "no setting holds a key or a connection string with one",
        prediction => Settings(prediction).Where(setting => Secret(setting.Key, setting.Value!.ToString())).Select(setting => setting.Key));

    public static Rule ConnectsAsItself { get; } = new(
        "each storage connection uses the app's own identity",
        prediction => new[] { "AzureWebJobsStorage", "Landing", "Data" }.Where(connection =>
            Settings(prediction)[$"{connection}__credential"]?.ToString() != "managedidentity" || Settings(prediction)[$"{connection}__clientId"] is null));

    public static Rule DeploysAsItself { get; } = EverySite(
        "the deployment package is read with the app's own identity",
        "functionAppConfig.deployment.storage.authentication.type",
        "UserAssignedIdentity");

    public static Rule Runtime { get; } = new(
        "the app runs isolated on .NET 10, with one instance always ready for uploads",
        prediction => prediction.OfType(Sites).Where(site => site.Property("functionAppConfig.runtime.name") != "dotnet-isolated"
            || site.Property("functionAppConfig.runtime.version") != "10.0"
            || site["properties"]!["functionAppConfig"]!["scaleAndConcurrency"]!["alwaysReady"] is not JsonArray { Count: 1 } ready
            || ready[0]!["name"]!.ToString() != "blob").Select(site => site.Name()));

    public static Rule NoHomepage { get; } = new(
        "the platform's own page does not answer in the app's place",
        prediction => Settings(prediction)["AzureWebJobsDisableHomepage"]?.ToString() == "true" ? [] : ["AzureWebJobsDisableHomepage"]);

    public static Rule TelemetryWithoutKeys { get; } = new(
        "telemetry takes no key",
        prediction => prediction.OfType("Microsoft.Insights/components").Where(component => component.Property("DisableLocalAuth") != "true")
            .Concat(prediction.OfType("Microsoft.OperationalInsights/workspaces").Where(workspace => workspace.Property("features.disableLocalAuth") != "true"))
            .Select(resource => resource.Name()));

    public static Rule BlobNamesCut { get; } = new(
        "the workspace cuts the names of uploaded blobs out of what the platform logs",
        prediction => new[] { "AppDependencies", "AppTraces", "AppRequests", "AppExceptions", "StorageBlobLogs" }.Except(
            prediction.OfType("Microsoft.OperationalInsights/workspaces").Any(workspace => workspace.Property("defaultDataCollectionRuleResourceId") is not null)
                ? Transformed(prediction)
                : []));

    private static IEnumerable<string> Transformed(Prediction prediction) => prediction.OfType("Microsoft.Insights/dataCollectionRules")
        .Where(rule => rule["kind"]?.ToString() == "WorkspaceTransforms")
        .SelectMany(rule => rule["properties"]!["dataFlows"]!.AsArray())
        .Where(flow => flow!["transformKql"]!.ToString().Contains("uploads(", StringComparison.Ordinal))
        .Select(flow => flow!["streams"]![0]!.ToString().Split('-')[^1]);

    private static JsonObject Settings(Prediction prediction) => prediction.OfType($"{Sites}/config").Single()["properties"]!.AsObject();

    private static bool Secret(string name, string value) =>
        value.Contains("AccountKey=", StringComparison.OrdinalIgnoreCase)
        || value.Contains("SharedAccess", StringComparison.OrdinalIgnoreCase)
        || value.Contains("listKeys", StringComparison.OrdinalIgnoreCase)
        || value.Contains("sig=", StringComparison.OrdinalIgnoreCase)
        || name is "AzureWebJobsStorage" or "Landing" or "Data"
        || name.EndsWith("Password", StringComparison.OrdinalIgnoreCase);

    private static Rule EverySite(string name, string property, string value) => new(
        name,
        prediction => prediction.OfType(Sites).Where(site => site.Property(property) != value).Select(site => site.Name()));
}
