using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Recist.Api.Tokens;

namespace RecistFunctions.Startup;

/// <summary>Whose tokens the app accepts: <c>Tokens:Issuer</c>, <c>Tokens:Audience</c> and <c>Tokens:Keys</c>, the address of the issuer's public keys.</summary>
internal static class TokenSettings
{
    /// <summary>The one trusted issuer.</summary>
    /// <exception cref="InvalidOperationException">A setting is missing, or the keys would come over plain HTTP.</exception>
    [SuppressMessage("Reliability", "CA2000", Justification = "The client and the keys live as long as the process.")]
    public static TrustedIssuer Read(IConfiguration configuration)
    {
        var keys = Uri.TryCreate(configuration["Tokens:Keys"], UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps
            ? new PublishedKeys(new HttpClient { Timeout = TimeSpan.FromSeconds(10) }, address, TimeProvider.System)
            : throw new InvalidOperationException("The setting Tokens:Keys must be the https address of the issuer's public keys.");
        return new(Required(configuration, "Tokens:Issuer"), Required(configuration, "Tokens:Audience"), keys);
    }

    private static string Required(IConfiguration configuration, string setting) =>
        configuration[setting] is { Length: > 0 } value ? value : throw new InvalidOperationException($"The setting {setting} is missing.");
}
