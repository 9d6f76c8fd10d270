using System.Text.Json.Nodes;

namespace Recist.InfraChecks.Posture;

/// <summary>One mistake or more for each rule.</summary>
internal static class Mutations
{
    private const string Owner = "8e3af657-a8ff-443c-a75c-2fe8c4bcb635";

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("a shared key on the landing account", StorageRules.NoSharedKeys, p => p.Account("stland").Set("allowSharedKeyAccess", true)),
        new("the shared-key line forgotten", StorageRules.NoSharedKeys, p => Properties(p.Account("stdata")).Remove("allowSharedKeyAccess")),
        new("public blobs allowed", StorageRules.NoPublicBlobs, p => p.Account("stdata").Set("allowBlobPublicAccess", true)),
        new("TLS 1.0", StorageRules.ModernTls, p => p.Account("sthost").Set("minimumTlsVersion", "TLS1_0")),
        new("plain HTTP to storage", StorageRules.HttpsOnly, p => p.Account("stland").Set("supportsHttpsTrafficOnly", false)),
        new("replication to another tenant", StorageRules.StaysInTenant, p => p.Account("stdata").Set("allowCrossTenantReplication", true)),
        new("a public receipts container", StorageRules.ContainersPrivate, p => Named(p, "/receipts").Set("publicAccess", "Blob")),
        new("a public endpoint of the data account", StorageRules.DataPrivate, p => p.Account("stdata").Set("publicNetworkAccess", "Enabled")),
        new("the data account open to all networks", StorageRules.DataPrivate, p => p.Account("stdata").Set("networkAcls.defaultAction", "Allow")),
        new("no versions of the data", StorageRules.DataVersioned, p => DataBlobs(p).Set("isVersioningEnabled", false)),
        new("no way back from a deletion", StorageRules.DataVersioned, p => DataBlobs(p).Set("deleteRetentionPolicy.enabled", false)),
        new("the landing account open to all networks", StorageRules.LandingClosed, p => p.Account("stland").Set("networkAcls.defaultAction", "Allow")),
        new("the whole Internet as a clinic", StorageRules.LandingClosed, p => p.Account("stland").Set(
            "networkAcls.ipRules", new JsonArray(new JsonObject { ["value"] = "0.0.0.0/1", ["action"] = "Allow" }))),
        new("a log of the clinics' file names", StorageRules.LandingNotLogged, p => Replace(p, "Microsoft.Insights/diagnosticSettings", "id", "/stdata", "/stland")),
        new("a fourth account", StorageRules.ThreeAccounts, p => Copy(p, p.Account("stdata"))["name"] = "stother"),
        new("an owner", AccessRules.NoManagementRoles, p => Assignments(p).First().Set("roleDefinitionId", $"/roleDefinitions/{Owner}")),
        new("a contributor", AccessRules.NoManagementRoles, p => Assignments(p).First().Set("roleDefinitionId", "/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c")),
        new("blob owner on the data account", AccessRules.ListedRolesOnly, p => Assignments(p).First(a => Id(a).Contains("/stdata", StringComparison.Ordinal))
            .Set("roleDefinitionId", "/roleDefinitions/b7e6dc6d-f1e8-4753-8033-0f276bb0955b")),
        new("a role on the whole group", AccessRules.ListedRolesOnly, p => Replace(p, "Microsoft.Authorization/roleAssignments", "id", "/providers/Microsoft.Storage/storageAccounts/", "/x/")),
        new("somebody else's identity", AccessRules.ListedRolesOnly, p => Assignments(p).First().Set("principalId", "11111111-1111-1111-1111-111111111111")),
        new("a role taken away", AccessRules.ListedRolesThere, p => p.Resources.Remove(Assignments(p).First())),
        new("plain HTTP to the app", AppRules.HttpsOnly, p => Site(p).Set("httpsOnly", false)),
        new("TLS 1.1 at the app", AppRules.ModernTls, p => Site(p).Set("siteConfig.minTlsVersion", "1.1")),
        new("FTP", AppRules.NoFtp, p => Site(p).Set("siteConfig.ftpsState", "AllAllowed")),
        new("the app outside the network", AppRules.InNetwork, p => Properties(Site(p)).Remove("virtualNetworkSubnetId")),
        new("deployment passwords", AppRules.NoDeployPasswords, p => Named(p, "/scm").Set("allow", true)),
        new("a key in a setting", AppRules.NoSecretsInSettings, p => Settings(p).Set("Data", "DefaultEndpointsProtocol=https;AccountName=x;AccountKey=eA==")),
        new("a listed key in a setting", AppRules.NoSecretsInSettings, p => Settings(p).Set("Extra", "[listKeys('x', '2024-01-01').keys[0].value]")),
        new("a connection without the identity", AppRules.ConnectsAsItself, p => Properties(Settings(p)).Remove("Landing__credential")),
        new("deployment by connection string", AppRules.DeploysAsItself, p => Site(p).Set(
            "functionAppConfig.deployment.storage.authentication.type", "StorageAccountConnectionString")),
        new("an old runtime", AppRules.Runtime, p => Site(p).Set("functionAppConfig.runtime.version", "8.0")),
        new("nobody ready for uploads", AppRules.Runtime, p => Site(p).Set("functionAppConfig.scaleAndConcurrency.alwaysReady", new JsonArray())),
        new("the platform's page", AppRules.NoHomepage, p => Properties(Settings(p)).Remove("AzureWebJobsDisableHomepage")),
        new("telemetry by key", AppRules.TelemetryWithoutKeys, p => p.OfType("Microsoft.Insights/components").Single().Set("DisableLocalAuth", false)),
        new("no rule for blob names", AppRules.BlobNamesCut, p => p.Resources.Remove(p.OfType("Microsoft.Insights/dataCollectionRules").Single())),
        new("a rule of another kind", AppRules.BlobNamesCut, p => p.OfType("Microsoft.Insights/dataCollectionRules").Single()["kind"] = "Linux"),
        new("a rule that nobody uses", AppRules.BlobNamesCut, p => Properties(p.OfType("Microsoft.OperationalInsights/workspaces").Single(w =>
            w.Property("defaultDataCollectionRuleResourceId") is not null)).Remove("defaultDataCollectionRuleResourceId")),
        new("traces as they come", AppRules.BlobNamesCut, p => p.OfType("Microsoft.Insights/dataCollectionRules").Single()["properties"]!["dataFlows"]!.AsArray()
            .Single(f => f!["streams"]![0]!.ToString() == "Microsoft-Table-AppTraces")!["transformKql"] = "source"),
    ];

    private static JsonObject Properties(JsonObject resource) => resource["properties"]!.AsObject();

    private static string Id(JsonObject resource) => resource["id"]!.GetValue<string>();

    private static JsonObject Site(Prediction p) => p.OfType("Microsoft.Web/sites").Single();

    private static JsonObject Settings(Prediction p) => p.OfType("Microsoft.Web/sites/config").Single();

    private static IEnumerable<JsonObject> Assignments(Prediction p) => p.OfType("Microsoft.Authorization/roleAssignments");

    private static JsonObject DataBlobs(Prediction p) =>
        p.OfType("Microsoft.Storage/storageAccounts/blobServices").Single(service => service.Name().StartsWith("stdata", StringComparison.Ordinal));

    private static JsonObject Named(Prediction p, string end) =>
        p.Resources.Select(resource => resource!.AsObject()).Single(resource => resource.Name().EndsWith(end, StringComparison.Ordinal));

    private static void Replace(Prediction p, string type, string member, string old, string replacement)
    {
        foreach (var resource in p.OfType(type).ToList())
        {
            resource[member] = resource[member]!.GetValue<string>().Replace(old, replacement, StringComparison.Ordinal);
        }
    }

    private static JsonObject Copy(Prediction p, JsonObject resource)
    {
        var copy = resource.DeepClone().AsObject();
        p.Resources.Add(copy);
        return copy;
    }
}
