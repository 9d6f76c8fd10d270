using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Recist.Api.Tokens;
using Recist.Pipeline;

namespace RecistFunctions.Startup;

/// <summary>
/// Whose tokens the app accepts: one issuer for all roles as <c>Tokens:Issuer</c>, <c>Tokens:Audience</c> and <c>Tokens:Keys</c> (the
/// address of its public keys), and further ones as <c>Tokens:Issuers:0:Issuer</c> and so on, each with the <c>Roles</c> that it may give.
/// </summary>
internal static class TokenSettings
{
    /// <summary>Every trusted issuer.</summary>
    /// <exception cref="InvalidOperationException">A setting is missing or wrong; the message repeats no value.</exception>
    public static IReadOnlyList<TrustedIssuer> Read(IConfiguration configuration)
    {
        var tokens = configuration.GetSection("Tokens");
        List<TrustedIssuer> issuers = [.. tokens.GetSection("Issuers").GetChildren().Select(Listed)];
        string[] shortForm = ["Tokens:Issuer", "Tokens:Audience", "Tokens:Keys"];
        if (issuers.Count == 0 || shortForm.Any(setting => configuration[setting] is { Length: > 0 }))
        {
            issuers.Insert(0, Of(tokens));
        }

        return issuers.Select(issuer => issuer.Issuer).Distinct(StringComparer.Ordinal).Count() == issuers.Count
            ? issuers
            : throw new InvalidOperationException("The settings below Tokens name one issuer twice.");
    }

    private static TrustedIssuer Listed(IConfigurationSection section)
    {
        var roles = Required(section, "Roles").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(RoleWords.Named).ToList();
        return roles.Count > 0 && !roles.Contains(Role.None)
            ? Of(section) with { MayGive = roles.Aggregate(Role.None, (all, role) => all | role) }
            : throw new InvalidOperationException(
                $"The setting {section.Path}:Roles takes {string.Join(", ", RoleWords.Of(RoleWords.All))}, with blanks between.");
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The client and the keys live as long as the process.")]
    private static TrustedIssuer Of(IConfigurationSection section)
    {
        var keys = Uri.TryCreate(section["Keys"], UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps
            ? new PublishedKeys(new HttpClient { Timeout = TimeSpan.FromSeconds(10) }, address, TimeProvider.System)
            : throw new InvalidOperationException(
                $"The setting {section.Path}:Keys must be the https address of the issuer's public keys.");
        return new(Required(section, "Issuer"), Required(section, "Audience"), keys);
    }

    private static string Required(IConfigurationSection section, string setting) =>
        section[setting] is { Length: > 0 } value
            ? value
            : throw new InvalidOperationException($"The setting {section.Path}:{setting} is missing.");
}
