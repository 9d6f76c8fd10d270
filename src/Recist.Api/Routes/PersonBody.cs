using Recist.Pipeline;

namespace Recist.Api.Routes;

/// <summary>What may change of a member of staff; a member of the body that is left out stays as it is.</summary>
internal sealed record PersonBody(IReadOnlyList<string>? Roles, string? Name, string? JobTitle)
{
    /// <summary>A sentence for each thing that is wrong.</summary>
    public IEnumerable<string> Complaints() =>
    [
        .. Roles is null ? [] : RoleBody.Complaints(Roles),
        .. NameComplaints.Of("name", Name),
        .. NameComplaints.Of("jobTitle", JobTitle),
    ];

    /// <summary>The person after the change.</summary>
    public ClinicPerson Apply(ClinicPerson old) => old with
    {
        Roles = Roles is null ? old.Roles : RoleBody.Of(Roles),
        Name = Name ?? old.Name,
        JobTitle = JobTitle ?? old.JobTitle,
    };
}
