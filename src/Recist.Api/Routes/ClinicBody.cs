using System.Text;
using System.Text.Json;
using Recist.Ingestion;
using Recist.Pipeline;

namespace Recist.Api.Routes;

/// <summary>What a clinic may change of its settings; a member that is left out stays as it is.</summary>
internal sealed record ClinicBody(
    string? Name, string? Phone, string? SupportPhone, string? EmergencyPhone, string? TimeZone,
    bool? AllowsUnreviewedWording, ReleasePolicy? Release, int? ReleaseDays, string? NamedReader,
    IReadOnlyList<JsonElement>? Mappings = null)
{
    private const int Longest = 200;
    private const int MostMappings = 20;

    /// <summary>Which mapping is the first that is wrong, and the code of its first complaint; null where none is.</summary>
    public string? MappingProblem => (Mappings ?? [])
        .SelectMany((m, i) => MappingDocument.Check(new UploadedFile(FormattableString.Invariant($"mappings[{i}]"), Encoding.UTF8.GetBytes(m.GetRawText()))))
        .Select(c => $"{c.File}: {c.Code}")
        .FirstOrDefault();

    /// <summary>The changed settings; null where a value is out of its range.</summary>
    public ClinicSettings? Apply(ClinicSettings old)
    {
        string?[] texts = [Name, Phone, SupportPhone, EmergencyPhone, NamedReader];
        bool inRange = texts.All(text => text is null or { Length: > 0 and <= Longest })
            && (TimeZone is null || TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _))
            && ReleaseDays is null or (>= 1 and <= 90)
            && Mappings is null or { Count: <= MostMappings };
        return !inRange ? null : old with
        {
            Card = old.Card with
            {
                Name = Name ?? old.Card.Name,
                Phone = Phone ?? old.Card.Phone,
                SupportPhone = SupportPhone ?? old.Card.SupportPhone,
                EmergencyPhone = EmergencyPhone ?? old.Card.EmergencyPhone,
                TimeZone = TimeZone ?? old.Card.TimeZone,
                AllowsUnreviewedWording = AllowsUnreviewedWording ?? old.Card.AllowsUnreviewedWording,
            },
            Release = Release ?? old.Release,
            ReleaseDays = ReleaseDays ?? old.ReleaseDays,
            NamedReader = NamedReader ?? old.NamedReader,
            Mappings = Mappings is null ? old.Mappings : [.. Mappings.Select(m => m.GetRawText())],
        };
    }
}
