using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Recist.Ingestion;
using Recist.Pipeline;

namespace Recist.Api.Settings;

/// <summary>Criteria and options per study.</summary>
internal static class StudiesSetting
{
    private const int Most = 40;
    private const int LongestStudy = 100;

    public static ClinicSetting Of()
    {
        var setting = new ClinicSetting(
            "studies",
            "Criteria and [options](file-formats.md#options) by study id (\"\" for files that name no study), "
            + "of studies whose first file has not been taken in; the object replaces the one that is set.",
            "an object of up to 40 studies, such as {\"ONCO-1\":{\"criteria\":\"iRECIST\",\"sdMinDays\":49}}",
            "{}");
        return setting with { Show = Show, Take = (settings, value, problems) => Take(setting, settings, value, problems) };
    }

    /// <summary>What differs between the options that are fixed and those that were asked for, as problems of their members.</summary>
    public static IEnumerable<SettingProblem> Fixed(string study, ResponseOptions kept, ResponseOptions wanted) => OptionTable.All
        .Select(o => o.Name)
        .Prepend(OptionTable.Criteria)
        .Where(name => !OptionTable.Same(name, kept, wanted))
        .Select(name => new SettingProblem(
            $"{Member(study)}.{name}",
            $"{name} of this study is fixed, because a file of the study was taken in with another value. "
            + "Send files that are to be judged otherwise under another study id.",
            Value(name, kept)?.ToJsonString(StudyOptionsSetting.Plain) ?? "null"));

    internal static string Member(string study) => $"studies[{JsonSerializer.Serialize(study, StudyOptionsSetting.Plain)}]";

    private static JsonObject Show(ClinicSettings settings) => new(settings.StudyOptions
        .OrderBy(study => study.Key, StringComparer.Ordinal)
        .Select(study => KeyValuePair.Create<string, JsonNode?>(study.Key, Show(study.Value))));

    private static JsonObject Show(ResponseOptions options) => new(OptionTable.All.Select(o => o.Name)
        .Where(name => !OptionTable.Same(name, options, ResponseOptions.Default))
        .Prepend(OptionTable.Criteria)
        .Select(name => KeyValuePair.Create(name, Value(name, options))));

    private static JsonNode? Value(string name, ResponseOptions options) => name == OptionTable.Criteria
        ? options.Criteria.Code()
        : StudyOptionsSetting.Show(OptionTable.InForce(options).First(o => o.Option.Name == name));

    private static ClinicSettings Take(
        ClinicSetting setting, ClinicSettings settings, JsonElement value, ICollection<SettingProblem> problems)
    {
        if (value.ValueKind != JsonValueKind.Object || value.GetPropertyCount() > Most)
        {
            problems.Add(setting.Problem(
                value.ValueKind == JsonValueKind.Object ? "has more than 40 studies." : "is an object with a member for each study."));
            return settings;
        }

        int before = problems.Count;
        var studies = ImmutableDictionary.CreateBuilder<string, ResponseOptions>(StringComparer.Ordinal);
        foreach (var study in value.EnumerateObject())
        {
            string member = Member(study.Name);
            if (study.Name.Length > 0 && PrintedText.Wrong(study.Name, LongestStudy) is { } wrong)
            {
                problems.Add(new(member, $"A study id {wrong}", "a study id as files write it, of up to 100 characters"));
            }

            if (!studies.TryAdd(study.Name, StudyOptionsSetting.Read(member, study.Value, problems)))
            {
                problems.Add(new(member, "This study stands twice.", "each study once"));
            }
        }

        return problems.Count == before ? settings with { StudyOptions = studies.ToImmutable() } : settings;
    }
}
