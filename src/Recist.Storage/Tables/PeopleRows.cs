using System.Collections.Immutable;
using Azure.Data.Tables;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>Rows of table <c>People</c>. The kind stands before the id in each row key.</summary>
internal static class PeopleRows
{
    public const string Person = "p:";
    public const string Invitation = "i:";
    public const string Note = "a:";

    public static TableEntity Row(string partition, string key, PeopleHead head) => new(partition, key)
    {
        ["Admins"] = string.Join(' ', head.Admins),
        ["Changes"] = string.Join(' ', head.Changes),
        ["Founding"] = head.Founding,
        ["FoundingUtc"] = head.FoundingSince,
    };

    public static PeopleHead Head(TableEntity row) => new()
    {
        Admins = Words(row, "Admins").ToImmutableSortedSet(StringComparer.Ordinal),
        Changes = [.. Words(row, "Changes")],
        Founding = row.GetString("Founding"),
        FoundingSince = row.GetDateTimeOffset("FoundingUtc"),
        Token = row.ETag.ToString(),
    };

    public static TableEntity Row(string partition, ClinicPerson person) => new(partition, Person + person.Id)
    {
        ["Roles"] = RoleText(person.Roles),
        ["SinceUtc"] = person.Since,
        ["Invitation"] = person.Invitation,
        ["MayHold"] = RoleText(person.MayHold),
        ["Name"] = person.Name,
        ["JobTitle"] = person.JobTitle,
        ["Patient"] = person.Patient?.ToString(),
    };

    public static ClinicPerson ReadPerson(TableEntity row) =>
        new(row.RowKey[Person.Length..], Roles(row, "Roles"), row.GetDateTimeOffset("SinceUtc")!.Value, row.GetString("Invitation"))
        {
            MayHold = Roles(row, "MayHold"),
            Name = row.GetString("Name"),
            JobTitle = row.GetString("JobTitle"),
            Patient = Patient(row),
        };

    public static TableEntity Row(string partition, Invitation invitation) => new(partition, Invitation + invitation.Id)
    {
        ["Roles"] = RoleText(invitation.Roles),
        ["By"] = invitation.By,
        ["As"] = invitation.As.ToString(),
        ["MadeUtc"] = invitation.Made,
        ["ExpiresUtc"] = invitation.Expires,
        ["Name"] = invitation.Name,
        ["JobTitle"] = invitation.JobTitle,
        ["Patient"] = invitation.Patient?.ToString(),
        ["Attempts"] = invitation.Attempts,
    };

    public static Invitation ReadInvitation(TableEntity row) => new(
        row.RowKey[Invitation.Length..], Roles(row, "Roles"), row.GetString("By"), row.GetDateTimeOffset("MadeUtc")!.Value,
        row.GetDateTimeOffset("ExpiresUtc")!.Value)
    {
        Name = row.GetString("Name"),
        JobTitle = row.GetString("JobTitle"),
        Patient = Patient(row),
        As = Enum.Parse<Inviter>(row.GetString("As")),
        Attempts = row.GetInt32("Attempts")!.Value,
    };

    private static string RoleText(Role roles) => string.Join(' ', RoleWords.Of(roles));

    private static Role Roles(TableEntity row, string column) =>
        Words(row, column).Aggregate(Role.None, (all, word) => all | RoleWords.Named(word));

    private static PatientKey? Patient(TableEntity row) => row.GetString("Patient") is { } key ? PatientKey.Parse(key) : null;

    private static string[] Words(TableEntity row, string column) =>
        row.GetString(column).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
