namespace Recist.Pipeline;

/// <summary>Roles as tokens, bodies and the audit write them.</summary>
public static class RoleWords
{
    private static readonly (Role Role, string Word)[] Words =
    [
        (Role.Patient, "patient"), (Role.Clinician, "clinician"), (Role.ClinicAdmin, "clinic-admin"), (Role.Uploader, "uploader"),
        (Role.Operator, "operator"),
    ];

    /// <summary>Every role.</summary>
    public static Role All { get; } = Words.Aggregate(Role.None, (all, one) => all | one.Role);

    /// <summary>The roles that a clinic gives to its staff.</summary>
    public static Role Staff => Role.Clinician | Role.ClinicAdmin | Role.Uploader;

    /// <summary>The role of a word; <see cref="Role.None"/> where it is no role.</summary>
    public static Role Named(string? word) => Words.FirstOrDefault(one => one.Word == word).Role;

    /// <summary>The words of some roles, always in the same order.</summary>
    public static IReadOnlyList<string> Of(Role roles) => [.. Words.Where(one => roles.HasFlag(one.Role)).Select(one => one.Word)];

    /// <summary>What is printed beside the name of somebody whose job title is not known.</summary>
    public static string Title(Role roles) =>
        roles.HasFlag(Role.Clinician) ? "Clinician"
        : roles.HasFlag(Role.Patient) ? "Patient"
        : roles.HasFlag(Role.Operator) ? "Operator" : "Staff";
}
