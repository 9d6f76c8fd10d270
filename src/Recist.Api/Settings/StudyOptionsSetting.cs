using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Recist.Ingestion;

namespace Recist.Api.Settings;

/// <summary>The criteria and options of one study, by their names in files.</summary>
internal static class StudyOptionsSetting
{
    /// <summary>Writes a study id or a value as a person would type it.</summary>
    public static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string Known = string.Join(", ", OptionTable.All.Select(o => o.Name).Prepend(OptionTable.Criteria));

    /// <summary>An option's value as JSON.</summary>
    public static JsonNode? Show((OptionDefinition Option, string Value) option) => option.Option.Kind switch
    {
        OptionKind.Flag => option.Value == "true",
        OptionKind.Whole => option.Value == "null" ? null : int.Parse(option.Value, CultureInfo.InvariantCulture),
        _ => option.Value,
    };

    /// <summary>The options of a study, with a problem for each member that cannot be one.</summary>
    public static ResponseOptions Read(string study, JsonElement value, ICollection<SettingProblem> problems)
    {
        var options = ResponseOptions.Default;
        if (value.ValueKind != JsonValueKind.Object)
        {
            problems.Add(new(study, "The options of a study are an object.", $"an object with any of {Known}"));
            return options;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var option in value.EnumerateObject())
        {
            string member = $"{study}.{option.Name}";
            if (!seen.Add(option.Name))
            {
                problems.Add(new(member, $"{option.Name} stands twice.", "each option once"));
            }
            else
            {
                options = One(options, option, member, problems);
            }
        }

        if (options is { Criteria: Criteria.Recist10 } && Says(value, "confirmationRequired", JsonValueKind.False))
        {
            problems.Add(new($"{study}.confirmationRequired", "RECIST 1.0 always confirms responses.", "true, or leave it out"));
        }

        return options;
    }

    private static ResponseOptions One(ResponseOptions options, JsonProperty option, string member, ICollection<SettingProblem> problems)
    {
        var definition = OptionTable.Find(option.Name);
        if (definition is null && option.Name != OptionTable.Criteria)
        {
            problems.Add(new(member, $"There is no option '{option.Name}'.", $"one of {Known}"));
            return options;
        }

        string allowed = definition is null ? $"one of {OptionTable.CriteriaNames}" : definition.Values;
        if (Text(option.Value, definition?.Kind ?? OptionKind.Word) is not { } text)
        {
            string kind = definition?.Kind switch
            {
                OptionKind.Whole => "a number without quotes",
                OptionKind.Flag => "true or false, without quotes",
                _ => "a text in quotes",
            };
            problems.Add(new(member, $"{option.Name} is {kind}.", allowed));
            return options;
        }

        if (OptionTable.Set(options, option.Name, text) is { } set)
        {
            return set;
        }

        problems.Add(new(member, $"{option.Name} cannot be {ClinicSetting.Echo(option.Value)}.", allowed));
        return options;
    }

    // Null where the kind of JSON is another than the option's.
    private static string? Text(JsonElement value, OptionKind kind) => (value.ValueKind, kind) switch
    {
        (JsonValueKind.String, OptionKind.Word) => value.GetString(),
        (JsonValueKind.Number or JsonValueKind.Null, OptionKind.Whole) => value.GetRawText(),
        (JsonValueKind.True or JsonValueKind.False, OptionKind.Flag) => value.GetRawText(),
        _ => null,
    };

    private static bool Says(JsonElement study, string option, JsonValueKind kind) =>
        study.EnumerateObject().Any(member => member.Name == option && member.Value.ValueKind == kind);
}
