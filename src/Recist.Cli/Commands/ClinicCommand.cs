using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Recist.Cli.Commands;

/// <summary><c>recist clinic add|list|show|set</c>: clinics of a running <c>recist serve</c> or of a remote server.</summary>
internal static class ClinicCommand
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly string[] Columns = ["clinic", "name", "timeZone"];

    private static readonly Argument<string> Id = new("ID")
    {
        Description = "The clinic's id: 1 to 40 lower-case letters, digits and hyphens.",
    };

    private static readonly Option<string> Name = new("--name") { Description = "The clinic's name as reports print it.", Required = true };

    private static readonly Option<string> Zone = new("--zone")
    {
        Description = "Its IANA time zone, for example Europe/Berlin.",
        Required = true,
    };

    private static readonly Option<string?> AdminName = new("--admin-name")
    {
        Description = "Name of its first clinic-admin, as to be printed.",
    };

    private static readonly Argument<string[]> Values = new("NAME=VALUE")
    {
        Description = "Settings by their names, for example name=\"North Clinic\" releaseDays=14 mappings='[…]'.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The command.</summary>
    public static Command Create() => new("clinic", "Creates, lists, shows and changes clinics, on this machine or on a server.")
    {
        Sub(
            "add", "Creates a clinic, as an operator, and prints the one-time code for its first clinic-admin.", AddAsync,
            Id, Name, Zone, AdminName),
        Sub("list", "Lists every clinic, as an operator.", ListAsync),
        Sub("show", "Shows a clinic: all settings to its own people, name and time zone to an operator.", ShowAsync, Id),
        Sub("set", "Changes settings of a clinic, as its clinic-admin.", SetAsync, Id, Values),
    };

    private static Command Sub(
        string name, string description, Func<ParseResult, CancellationToken, Task<int>> run, params Symbol[] symbols)
    {
        var command = new Command(name, description) { CommonOptions.Data, ServerClient.Server, ServerClient.Token };
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument)
            {
                command.Arguments.Add(argument);
            }
            else
            {
                command.Options.Add((Option)symbol);
            }
        }

        command.SetAction(run);
        return command;
    }

    private static async Task<int> AddAsync(ParseResult parsed, CancellationToken cancel)
    {
        using var server = await ServerClient.OpenAsync(parsed, "role=operator", cancel);
        string id = parsed.GetValue(Id)!;
        var admin = new { name = parsed.GetValue(AdminName) };
        var body = new { name = parsed.GetValue(Name), timeZone = parsed.GetValue(Zone), admin };
        var (made, _) = await server.SendAsync(HttpMethod.Put, $"/api/clinics/{Uri.EscapeDataString(id)}", body, null, cancel);
        var invitation = made.GetProperty("invitation");
        Console.WriteLine($"Clinic {id} is created.");
        Console.WriteLine($"Code for its first clinic-admin, shown this once: {invitation.GetProperty("code").GetString()}");
        string until = invitation.GetProperty("expires").GetDateTimeOffset().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        Console.WriteLine($"It can be accepted until {until} UTC, with POST /api/me/invitation.");
        return 0;
    }

    private static async Task<int> ListAsync(ParseResult parsed, CancellationToken cancel)
    {
        using var server = await ServerClient.OpenAsync(parsed, "role=operator", cancel);
        var (all, _) = await server.SendAsync(HttpMethod.Get, "/api/clinics", null, null, cancel);
        foreach (var clinic in all.EnumerateArray())
        {
            string created = clinic.GetProperty("created").GetDateTimeOffset().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var columns = Columns.Select(name => clinic.GetProperty(name).ToString()).Append(created);
            Console.WriteLine($"{string.Join('\t', columns)}\tclinic-admins: {clinic.GetProperty("admins")}");
        }

        return 0;
    }

    private static async Task<int> ShowAsync(ParseResult parsed, CancellationToken cancel)
    {
        string id = parsed.GetValue(Id)!;
        using var server = await ServerClient.OpenAsync(parsed, OfClinic(id), cancel);
        if (await BelongsToAsync(server, id, cancel))
        {
            return Print((await server.SendAsync(HttpMethod.Get, "/api/clinic", null, null, cancel)).Body);
        }

        // On this machine whoever asks is an operator too; on another one the token says what it is.
        using var operated = await ServerClient.OpenAsync(parsed, "role=operator", cancel);
        return Print((await operated.SendAsync(HttpMethod.Get, $"/api/clinics/{Uri.EscapeDataString(id)}", null, null, cancel)).Body);
    }

    private static int Print(JsonElement clinic)
    {
        Console.WriteLine(JsonSerializer.Serialize(clinic, Readable));
        return 0;
    }

    private static async Task<int> SetAsync(ParseResult parsed, CancellationToken cancel)
    {
        string id = parsed.GetValue(Id)!;
        using var server = await ServerClient.OpenAsync(parsed, OfClinic(id), cancel);
        var (now, tag) = await server.SendAsync(HttpMethod.Get, "/api/clinic", null, null, cancel);
        if (!await BelongsToAsync(server, id, cancel))
        {
            throw new PlainFailure($"The token belongs to another clinic than {id}.");
        }

        var changes = parsed.GetValue(Values)!.Select(pair => SettingPair.Read(pair, now)).ToList();
        var body = changes.ToDictionary(change => change.Name, change => change.Value);
        await server.SendAsync(HttpMethod.Put, "/api/clinic", body, tag, cancel);
        Console.WriteLine($"Settings of {id} are changed: {string.Join(", ", changes.Select(change => change.Name))}.");
        return 0;
    }

    private static string OfClinic(string id) => $"clinic={Uri.EscapeDataString(id)}&role=clinic-admin";

    private static async Task<bool> BelongsToAsync(ServerClient server, string id, CancellationToken cancel)
    {
        var (me, _) = await server.SendAsync(HttpMethod.Get, "/api/me", null, null, cancel);
        var clinic = me.GetProperty("clinic");
        return clinic.ValueKind == JsonValueKind.Object && clinic.GetProperty("clinic").GetString() == id;
    }
}
