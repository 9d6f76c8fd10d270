using Recist.Pipeline;

namespace Recist.Api.Routes;

/// <summary>Whom to invite: staff with roles, or a patient.</summary>
internal sealed record InvitationBody(
    string? Kind, IReadOnlyList<string>? Roles, string? Patient, int? Days, string? Name, string? JobTitle)
{
    private const string Staff = "staff";
    private const string OfPatient = "patient";

    /// <summary>True for an invitation of a patient, which clinicians may make too.</summary>
    public bool IsOfPatient => Kind == OfPatient;

    /// <summary>True for an invitation of staff, which a clinic-admin alone may make.</summary>
    public bool IsOfStaff => Kind == Staff;

    /// <summary>The invitation; null where <see cref="Complaints"/> says something.</summary>
    public InvitationDraft? Draft => Complaints().Any()
        ? null
        : new(IsOfPatient ? Role.Patient : RoleBody.Of(Roles!), Days ?? InvitationDraft.UsualDays)
        {
            Name = Name,
            JobTitle = JobTitle,
            Patient = PatientKey.TryParse(Patient, out var patient) ? patient : null,
        };

    /// <summary>A sentence for each thing that is wrong.</summary>
    public IEnumerable<string> Complaints() => Kind switch
    {
        Staff => [.. StaffComplaints(), .. DayComplaints(Days)],
        OfPatient => [.. PatientComplaints(), .. DayComplaints(Days)],
        _ => ["kind is staff or patient.", .. DayComplaints(Days)],
    };

    internal static IEnumerable<string> DayComplaints(int? days) =>
        days is null or (>= InvitationDraft.FewestDays and <= InvitationDraft.MostDays)
            ? []
            : [$"days is a whole number from {InvitationDraft.FewestDays} to {InvitationDraft.MostDays}."];

    private IEnumerable<string> StaffComplaints() =>
    [
        .. RoleBody.Complaints(Roles ?? []),
        .. Patient is null ? [] : new[] { "An invitation of staff names no patient." },
        .. NameComplaints.Of("name", Name),
        .. NameComplaints.Of("jobTitle", JobTitle),
    ];

    private IEnumerable<string> PatientComplaints()
    {
        if (!PatientKey.TryParse(Patient, out _))
        {
            yield return "patient is the key that patients and patients/search give.";
        }

        if (Roles is { Count: > 0 })
        {
            yield return "An invitation of a patient has no roles to choose.";
        }

        if (Name is not null || JobTitle is not null)
        {
            yield return "An invitation of a patient has no name and no jobTitle: the clinic's files say who the patient is.";
        }
    }
}
