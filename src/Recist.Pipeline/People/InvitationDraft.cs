namespace Recist.Pipeline;

/// <summary>Whom a clinic wants to invite.</summary>
/// <param name="Roles">Staff roles, or <see cref="Role.Patient"/> alone.</param>
/// <param name="Days">For how many days it stands: <see cref="FewestDays"/> to <see cref="MostDays"/>.</param>
public sealed record InvitationDraft(Role Roles, int Days = InvitationDraft.UsualDays)
{
    /// <summary>1.</summary>
    public const int FewestDays = 1;

    /// <summary>30.</summary>
    public const int MostDays = 30;

    /// <summary>Where nothing else is asked for: 14.</summary>
    public const int UsualDays = 14;

    /// <summary>Name of a member of staff, as to be printed; null to print the one of the token.</summary>
    public string? Name { get; init; }

    /// <summary>Job title of a member of staff; null for none.</summary>
    public string? JobTitle { get; init; }

    /// <summary>As what somebody invites.</summary>
    public Inviter As { get; init; }

    /// <summary>The patient; null for staff.</summary>
    public PatientKey? Patient { get; init; }
}
