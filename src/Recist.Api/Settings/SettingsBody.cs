using System.Globalization;
using System.Text.Json;
using Recist.Pipeline;

namespace Recist.Api.Settings;

/// <summary>Reads the settings that a body changes. A member that is left out stays as it is; all that is wrong is told at once.</summary>
internal static class SettingsBody
{
    private const int LongestEcho = 60;

    private static readonly string Known = string.Join(", ", ClinicSettingTable.All.Select(s => s.Name));

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16 };

    /// <summary>The body as a JSON object; null with one sentence that says why it is none.</summary>
    public static (JsonElement? Root, string? Why) Parse(ReadOnlyMemory<byte> body)
    {
        if (body.Span.StartsWith("\uFEFF"u8))
        {
            body = body["\uFEFF"u8.Length..];
        }

        if (body.IsEmpty)
        {
            return (null, "The request carries no body; send a JSON object with the settings to change.");
        }

        try
        {
            using var document = JsonDocument.Parse(body, Strict);
            var root = document.RootElement.Clone();
            return root.ValueKind != JsonValueKind.Object
                ? (null, "The body is JSON, but no object; send an object with the settings to change.")
                : IsUnicode(root) ? (root, null)
                : (null, "The body holds text that is no Unicode; send it in UTF-8.");
        }
        catch (JsonException e)
        {
            return (null, string.Create(
                CultureInfo.InvariantCulture,
                $"The body is no JSON, or is nested deeper than {Strict.MaxDepth} levels; see its line {e.LineNumber + 1}."));
        }
    }

    /// <summary>The changed settings, and a problem for each member that cannot be taken.</summary>
    public static (ClinicSettings Settings, IReadOnlyList<SettingProblem> Problems) Apply(ClinicSettings settings, JsonElement body)
    {
        var problems = new List<SettingProblem>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in body.EnumerateObject())
        {
            if (!seen.Add(member.Name))
            {
                problems.Add(new(Echo(member.Name), $"'{Echo(member.Name)}' stands twice.", "each setting once"));
            }
            else if (ClinicSettingTable.Find(member.Name) is { } setting)
            {
                settings = setting.Take(settings, member.Value, problems);
            }
            else
            {
                string name = Echo(member.Name);
                problems.Add(new(name, $"There is no setting '{name}'. Settings are {Known}.", $"one of {Known}"));
            }
        }

        return (settings, problems);
    }

    private static string Echo(string name) => name.Length <= LongestEcho ? name : name[..LongestEcho];

    // Escapes may name half of a character, which no text can hold.
    private static bool IsUnicode(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.Object => value.EnumerateObject().All(member => member.Name is not null && IsUnicode(member.Value)),
                JsonValueKind.Array => value.EnumerateArray().All(IsUnicode),
                JsonValueKind.String => value.GetString() is not null,
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
