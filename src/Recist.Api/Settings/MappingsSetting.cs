using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Recist.Ingestion;
using Recist.Pipeline;

namespace Recist.Api.Settings;

/// <summary>Mapping documents, for tables with headings of their own.</summary>
internal static class MappingsSetting
{
    private const int Most = 20;

    public static ClinicSetting Of()
    {
        var setting = new ClinicSetting(
            "mappings",
            "[Mapping documents](file-formats.md) for tables with headings of their own; the list replaces the one that is set.",
            "a list of up to 20 mapping documents",
            "[]");
        return setting with { Show = Show, Take = (settings, value, problems) => Take(setting, settings, value, problems) };
    }

    private static JsonArray Show(ClinicSettings settings) => [.. settings.Mappings.Select(m => JsonNode.Parse(m))];

    private static ClinicSettings Take(
        ClinicSetting setting, ClinicSettings settings, JsonElement value, ICollection<SettingProblem> problems)
    {
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() > Most)
        {
            problems.Add(setting.Problem(value.ValueKind == JsonValueKind.Array ? "has more than 20 documents." : "is a list."));
            return settings;
        }

        var documents = value.EnumerateArray().Select(m => m.GetRawText()).ToList();
        var wrong = documents.SelectMany((document, i) => Problems(FormattableString.Invariant($"mappings[{i}]"), document)).ToList();
        wrong.ForEach(problems.Add);
        return wrong.Count == 0 ? settings with { Mappings = [.. documents] } : settings;
    }

    private static IEnumerable<SettingProblem> Problems(string member, string document) =>
        MappingDocument.Check(new UploadedFile(member, Encoding.UTF8.GetBytes(document)))
            .Select(c => new SettingProblem(
                member + c.Path?.TrimStart('$'), $"{c.Problem} ({c.Code})", c.Fix + " Try it out with: recist map --check."));
}
