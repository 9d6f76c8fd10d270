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
    /// <exception cref="SettingException">A setting is missing or wrong; the message repeats no value.</exception>
    public static IReadOnlyList<TrustedIssuer> Read(IConfiguration configuration)
    {
        var (tokens, faults) = (configuration.GetSection("Tokens"), new SettingFaults());
        List<TrustedIssuer> issuers = [.. tokens.GetSection("Issuers").GetChildren().Select(section => faults.Read(() => Listed(section)))];
        string[] shortForm = ["Tokens:Issuer", "Tokens:Audience", "Tokens:Keys"];
        if (issuers.Count == 0 || shortForm.Any(setting => configuration[setting] is { Length: > 0 }))
        {
            issuers.Insert(0, faults.Read(() => Of(tokens)));
        }

        faults.ThrowIfAny();
        return issuers.Select(issuer => issuer.Issuer).Distinct(StringComparer.Ordinal).Count() == issuers.Count
            ? issuers
            : throw new SettingException("The settings below Tokens name one issuer twice.");
    }

    private static TrustedIssuer Listed(IConfigurationSection section)
    {
        var faults = new SettingFaults();
        var issuer = faults.Read(() => Of(section));
        var roles = faults.Read(() => Roles(section));
        faults.ThrowIfAny();
        return issuer with { MayGive = roles.Aggregate(Role.None, (all, role) => all | role) };
    }

    private static List<Role> Roles(IConfigurationSection section)
    {
        var roles = Required(section, "Roles").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(RoleWords.Named).ToList();
        return roles.Count > 0 && !roles.Contains(Role.None)
            ? roles
            : throw new SettingException(
                $"The setting {Name(section, "Roles")} takes {string.Join(", ", RoleWords.Of(RoleWords.All))}, with blanks between.");
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The client and the keys live as long as the process.")]
    private static TrustedIssuer Of(IConfigurationSection section)
    {
        var faults = new SettingFaults();
        var issuer = faults.Read(() => Required(section, "Issuer"));
        var audience = faults.Read(() => Required(section, "Audience"));
        var keys = faults.Read(() => Address(section, "Keys"));
        faults.ThrowIfAny();
        return new(issuer, audience, new PublishedKeys(new HttpClient { Timeout = TimeSpan.FromSeconds(10) }, keys, TimeProvider.System));
    }

    private static Uri Address(IConfigurationSection section, string setting) =>
        Uri.TryCreate(Required(section, setting), UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps
            ? address
            : throw new SettingException($"The setting {Name(section, setting)} must be the https address of the issuer's public keys.");

    private static string Required(IConfigurationSection section, string setting) =>
        section[setting] is { Length: > 0 } value ? value : throw new SettingException($"The setting {Name(section, setting)} is missing.");

    // As an environment variable has it.
    private static string Name(IConfigurationSection section, string setting) =>
        $"{section.Path.Replace(":", "__", StringComparison.Ordinal)}__{setting}";
}
