using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Configuration;

namespace RecistFunctions.Startup;

/// <summary>How one storage account is reached: by its addresses as the app's own identity, or, in Development, an emulator on this machine.</summary>
internal sealed class StorageConnection
{
    private readonly IConfigurationSection _section;

    private StorageConnection(IConfigurationSection section, string? emulator, TokenCredential credential)
    {
        _section = section;
        Emulator = emulator;
        Credential = credential;
    }

    /// <summary>Connection string of an emulator; null in Azure.</summary>
    public string? Emulator { get; }

    /// <summary>The app's identity.</summary>
    public TokenCredential Credential { get; }

    /// <summary>Reads the connection of a name, with the same settings that its triggers use.</summary>
    /// <exception cref="SettingException">It holds a key and may not. The message never repeats the value.</exception>
    public static StorageConnection Read(IConfiguration configuration, string name, bool development)
    {
        var section = configuration.GetSection(name);
        if (section.Value is { Length: > 0 } text)
        {
            return development && LoopbackOnly.Is(text)
                ? new(section, text, new DefaultAzureCredential())
                : throw new SettingException(
                    $"The setting {name} is a connection string. Only an emulator on this machine may be reached so, and only in"
                    + $" Development: set {name}__blobServiceUri and the like instead.");
        }

        TokenCredential credential = section["credential"] == "managedidentity" && section["clientId"] is { Length: > 0 } client
            ? new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(client))
            : new DefaultAzureCredential();
        return new(section, null, credential);
    }

    /// <summary>The address of a service, <c>blob</c>, <c>queue</c> or <c>table</c>.</summary>
    /// <exception cref="SettingException">It is missing, is not HTTPS or carries a signature.</exception>
    public Uri Address(string service)
    {
        var (setting, value) = ($"{_section.Key}__{service}ServiceUri", _section[$"{service}ServiceUri"]);
        if (string.IsNullOrEmpty(value))
        {
            throw new SettingException($"The setting {setting} is missing: the address of the {service} service.");
        }

        return Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && address.Query.Length == 0
            ? address
            : throw new SettingException($"The setting {setting} must be an https address without a query.");
    }
}
