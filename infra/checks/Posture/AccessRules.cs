namespace Recist.InfraChecks.Posture;

/// <summary>Who may do what, and where.</summary>
internal static class AccessRules
{
    // Who | where | which role. Anything else is refused; so is anything that is missing.
    private static readonly string[] Allowed =
    [
        "id-recist-app | sthost | Storage Blob Data Owner",
        "id-recist-app | sthost | Storage Queue Data Contributor",
        "id-recist-app | sthost | Storage Table Data Contributor",
        "id-recist-app | stland | Storage Blob Data Contributor",
        "id-recist-app | stland | Storage Queue Data Contributor",
        "id-recist-app | stdata | Storage Blob Data Contributor",
        "id-recist-app | stdata | Storage Queue Data Contributor",
        "id-recist-app | stdata | Storage Table Data Contributor",
        "id-recist-app | appi-recist | Monitoring Metrics Publisher",
        "id-recist-events | stland/undelivered-events | Storage Blob Data Contributor",
    ];

    private static readonly Dictionary<string, string> Roles = new()
    {
        ["b7e6dc6d-f1e8-4753-8033-0f276bb0955b"] = "Storage Blob Data Owner",
        ["ba92f5b4-2d11-453d-a403-e96b0029c9fe"] = "Storage Blob Data Contributor",
        ["974c5e8b-45b9-4653-ba55-5f855dd0fb88"] = "Storage Queue Data Contributor",
        ["0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3"] = "Storage Table Data Contributor",
        ["3913510d-42f4-4e42-8a64-420c390055eb"] = "Monitoring Metrics Publisher",
        ["8e3af657-a8ff-443c-a75c-2fe8c4bcb635"] = "Owner",
        ["b24988ac-6180-42a0-ab88-20f7382dd24c"] = "Contributor",
        ["18d7d88d-d35e-4fb5-a5c3-7773c20a72d9"] = "User Access Administrator",
    };

    public static Rule ListedRolesOnly { get; } = new("nobody holds a role that is not on the list", prediction => Held(prediction).Except(Allowed));

    public static Rule ListedRolesThere { get; } = new("every role on the list is held", prediction => Allowed.Except(Held(prediction)));

    public static Rule NoManagementRoles { get; } = new(
        "nobody may manage resources or roles",
        prediction => Held(prediction).Where(held => held.EndsWith("| Owner", StringComparison.Ordinal)
            || held.EndsWith("| Contributor", StringComparison.Ordinal) || held.EndsWith("Administrator", StringComparison.Ordinal)));

    private static IEnumerable<string> Held(Prediction prediction) => prediction.OfType("Microsoft.Authorization/roleAssignments").Select(assignment =>
    {
        var principal = assignment.Property("principalId")!;
        var who = principal.Split("userAssignedIdentities/").Length > 1 ? principal.Split("userAssignedIdentities/")[1].Split('\'')[0] : principal;
        var role = assignment.Property("roleDefinitionId")!.Split('/')[^1];
        return $"{who} | {Place(assignment["id"]!.GetValue<string>())} | {Roles.GetValueOrDefault(role, role)}";
    });

    private static string Place(string assignment)
    {
        var resource = assignment.Split("/providers/Microsoft.Authorization/")[0];
        var parts = resource.Split('/');
        var account = Array.IndexOf(parts, "storageAccounts");
        return account < 0 ? parts[^1] : parts[account + 1][..6] + (parts.Length > account + 2 ? $"/{parts[^1]}" : "");
    }
}
