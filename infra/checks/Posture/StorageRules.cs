using System.Text.Json.Nodes;

namespace Recist.InfraChecks.Posture;

/// <summary>How data is kept from everybody who is not named.</summary>
internal static class StorageRules
{
    private const string Accounts = "Microsoft.Storage/storageAccounts";

    public static Rule NoSharedKeys { get; } = EveryAccount("no storage account takes a shared key", "allowSharedKeyAccess", "false");

    public static Rule NoPublicBlobs { get; } = EveryAccount("no storage account allows public blobs", "allowBlobPublicAccess", "false");

    public static Rule ModernTls { get; } = EveryAccount("storage speaks TLS 1.2 or later", "minimumTlsVersion", "TLS1_2");

    public static Rule HttpsOnly { get; } = EveryAccount("storage takes no plain HTTP", "supportsHttpsTrafficOnly", "true");

    public static Rule StaysInTenant { get; } = EveryAccount("nothing is replicated to another tenant", "allowCrossTenantReplication", "false");

    public static Rule ContainersPrivate { get; } = new(
        "no container is public",
        prediction => prediction.OfType($"{Accounts}/blobServices/containers")
            .Where(container => container.Property("publicAccess") != "None")
            .Select(container => container.Name()));

    public static Rule DataPrivate { get; } = new(
        "the data account has no public endpoint",
        prediction => new[] { prediction.Account("stdata") }.Where(account => account.Property("publicNetworkAccess") != "Disabled"
            || account.Property("networkAcls.defaultAction") != "Deny").Select(account => account.Name()));

    public static Rule DataVersioned { get; } = new(
        "what is overwritten or deleted in the data account can be had back",
        prediction => prediction.OfType($"{Accounts}/blobServices").Where(service => service.Name().StartsWith("stdata", StringComparison.Ordinal))
            .Where(service => service.Property("isVersioningEnabled") != "true" || service.Property("deleteRetentionPolicy.enabled") != "true")
            .Select(service => service.Name()));

    public static Rule LandingClosed { get; } = new(
        "the landing account answers only named addresses",
        prediction => new[] { prediction.Account("stland") }.Where(account => account.Property("networkAcls.defaultAction") != "Deny"
            || (account["properties"]!["networkAcls"]!["ipRules"] as JsonArray ?? []).Any(rule => rule!["value"]!.GetValue<string>().StartsWith("0.0.0.0", StringComparison.Ordinal)))
            .Select(account => account.Name()));

    public static Rule LandingNotLogged { get; } = new(
        "no log keeps the landing account's file names, which are the clinics' own",
        prediction => prediction.OfType("Microsoft.Insights/diagnosticSettings").Select(setting => setting["id"]!.GetValue<string>())
            .Where(id => !id.Contains("/stdata", StringComparison.Ordinal)));

    public static Rule ThreeAccounts { get; } = new(
        "host, landing and data are three accounts",
        prediction => prediction.OfType(Accounts).Select(account => account.Name()[..6]).Order(StringComparer.Ordinal)
            .Except(["stdata", "sthost", "stland"]));

    private static Rule EveryAccount(string name, string property, string value) => new(
        name,
        prediction => prediction.OfType(Accounts).Where(account => account.Property(property) != value).Select(account => account.Name()));
}
