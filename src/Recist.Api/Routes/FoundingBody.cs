using Recist.Api.Settings;
using Recist.Api.Tokens;
using Recist.Pipeline;
using Recist.Reports.Content;

namespace Recist.Api.Routes;

/// <summary>What an operator says of a new clinic.</summary>
internal sealed record FoundingBody(string? Name, string? TimeZone, FoundingBody.AdminBody? Admin)
{
    /// <summary>A sentence for each thing that is wrong.</summary>
    public IEnumerable<string> Complaints(string clinic, IReadOnlyList<TrustedIssuer> issuers)
    {
        if (!ClinicId.TryParse(clinic, out _))
        {
            yield return "The id of a clinic is 1 to 40 lower-case letters, digits and hyphens, and does not begin with a hyphen.";
        }

        foreach (string complaint in NameComplaints.Of("name", Name ?? ""))
        {
            yield return complaint;
        }

        if (TimeZone is null || IanaZone.Find(TimeZone) is null)
        {
            yield return "timeZone is an IANA time zone such as Europe/Berlin.";
        }

        foreach (string complaint in Admin?.Complaints(issuers) ?? [])
        {
            yield return complaint;
        }
    }

    /// <summary>The settings of the new clinic.</summary>
    public ClinicSettings Settings(ClinicId clinic) =>
        new(new ClinicCard(clinic.ToString(), Name!) { TimeZone = IanaZone.Find(TimeZone!)! });

    /// <summary>Its first clinic-admin.</summary>
    public FirstAdmin First(IReadOnlyList<TrustedIssuer> issuers) => new(
        Admin?.Name,
        Admin?.JobTitle,
        Admin?.Issuer is { } issuer
            ? new(SignInId.Of(issuer, Admin.Subject!), issuers.Single(trusted => trusted.Issuer == issuer).MayGive)
            : null);

    /// <summary>The first clinic-admin: by invitation, or by the sign-in's issuer and subject.</summary>
    internal sealed record AdminBody(string? Name, string? JobTitle, string? Issuer, string? Subject)
    {
        public IEnumerable<string> Complaints(IReadOnlyList<TrustedIssuer> issuers)
        {
            string[] printed = [.. NameComplaints.Of("admin.name", Name), .. NameComplaints.Of("admin.jobTitle", JobTitle)];
            foreach (string complaint in printed)
            {
                yield return complaint;
            }

            if (Issuer is null != (Subject is null) || Subject is "")
            {
                yield return "admin.issuer and admin.subject belong together: give both, or neither for an invitation.";
            }

            if (Issuer is not null && !issuers.Any(issuer => issuer.Issuer == Issuer && issuer.MayGive.HasFlag(Role.ClinicAdmin)))
            {
                yield return "admin.issuer is no issuer here whose sign-ins may be clinic-admin.";
            }
        }
    }
}
