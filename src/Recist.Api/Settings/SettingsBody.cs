using System.Text.Json;
using Recist.Pipeline;

namespace Recist.Api.Settings;

/// <summary>Reads the settings that a body changes. A member that is left out stays as it is; all that is wrong is told at once.</summary>
internal static class SettingsBody
{
    private static readonly string Known = string.Join(", ", ClinicSettingTable.All.Select(s => s.Name));

    /// <summary>The changed settings, and a problem for each member that cannot be taken.</summary>
    public static (ClinicSettings Settings, IReadOnlyList<SettingProblem> Problems) Apply(ClinicSettings settings, JsonElement body)
    {
        var problems = new List<SettingProblem>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in body.EnumerateObject())
        {
            if (!seen.Add(member.Name))
            {
                string name = ClinicSetting.Echo(member.Name);
                problems.Add(new(name, $"'{name}' stands twice.", "each setting once"));
            }
            else if (ClinicSettingTable.Find(member.Name) is { } setting)
            {
                settings = setting.Take(settings, member.Value, problems);
            }
            else
            {
                string name = ClinicSetting.Echo(member.Name);
                problems.Add(new(name, $"There is no setting '{name}'.", $"one of {Known}"));
            }
        }

        return (settings, problems);
    }
}
