namespace Recist.Pipeline;

/// <summary>Whether an invitation can still be accepted.</summary>
internal static class OpenInvitations
{
    /// <summary>True where it has neither ended nor lost whoever made it.</summary>
    /// <remarks>Asked again before each write, with the head that the write replaces: so a removal ends what was made before it.</remarks>
    public static async Task<bool> IsOpenAsync(
        this IPeople people, ClinicId clinic, PeopleHead head, Invitation invitation, DateTimeOffset now,
        CancellationToken cancellationToken) =>
        !invitation.IsOver(now) && invitation.As switch
        {
            Inviter.Operator => head.Admins.IsEmpty,
            Inviter.Member => await people.MayInviteAsync(clinic, invitation.By, invitation.Roles, cancellationToken),
            _ => true,
        };

    /// <summary>True where a person of the clinic may give these roles: a clinic-admin all, a clinician that of a patient.</summary>
    public static async Task<bool> MayInviteAsync(
        this IPeople people, ClinicId clinic, string person, Role roles, CancellationToken cancellationToken)
    {
        var needed = roles == Role.Patient ? Role.ClinicAdmin | Role.Clinician : Role.ClinicAdmin;
        return await people.FindAsync(clinic, person, cancellationToken) is { } found && (found.Roles & needed) != Role.None;
    }
}
