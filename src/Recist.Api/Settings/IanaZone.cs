namespace Recist.Api.Settings;

/// <summary>The time zone of a clinic: an IANA id in its own spelling, so that every machine knows the zone that one has stored.</summary>
internal static class IanaZone
{
    // The zones that the system lists, by any spelling; it does not list old names such as Asia/Calcutta, which are zones all the same.
    private static readonly Dictionary<string, string> Listed = TimeZoneInfo.GetSystemTimeZones()
        .Where(zone => zone.HasIanaId)
        .ToDictionary(zone => zone.Id, zone => zone.Id, StringComparer.OrdinalIgnoreCase);

    /// <summary>The id of a zone as IANA spells it; null where there is no such zone, also for a name that only Windows knows.</summary>
    public static string? Find(string id) => Listed.TryGetValue(id, out string? listed) ? listed
        : IsSpelledOut(id) && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) && zone.HasIanaId && zone.Id == id ? id
        : null;

    // Files of the zone database such as localtime and posix/Europe/Berlin are no zones, and all zones begin with a capital letter.
    private static bool IsSpelledOut(string id) => id.Split('/').All(part => part.Length > 0 && char.IsAsciiLetterUpper(part[0]));
}
