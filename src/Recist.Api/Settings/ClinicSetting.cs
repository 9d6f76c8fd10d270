using System.Text.Json;
using System.Text.Json.Nodes;
using Recist.Pipeline;

namespace Recist.Api.Settings;

/// <summary>One setting of a clinic, as the interface shows and takes it.</summary>
/// <param name="Name">Name of the member.</param>
/// <param name="Meaning">What it decides.</param>
/// <param name="Allowed">What may stand there, in words.</param>
/// <param name="Default">What holds where nothing was ever set, in words.</param>
public sealed record ClinicSetting(string Name, string Meaning, string Allowed, string Default)
{
    private const int LongestEcho = 60;

    /// <summary>True where the value is a JSON text; else it is a number, a truth value, a list or an object.</summary>
    public bool IsText { get; init; }

    internal Func<ClinicSettings, JsonNode?> Show { get; init; } = _ => null;

    /// <summary>The settings with the value in them; as they were, with problems told, where it cannot be.</summary>
    internal Func<ClinicSettings, JsonElement, ICollection<SettingProblem>, ClinicSettings> Take { get; init; } =
        (settings, _, _) => settings;

    /// <summary>A value as it was sent, cut where it is long.</summary>
    internal static string Echo(JsonElement value) => Echo(value.GetRawText());

    /// <summary>A name as it was sent, cut where it is long.</summary>
    internal static string Echo(string text) => text.Length <= LongestEcho ? text : text[..LongestEcho];

    internal SettingProblem Problem(string rest) => new(Name, $"{Name} {rest}", Allowed);
}
