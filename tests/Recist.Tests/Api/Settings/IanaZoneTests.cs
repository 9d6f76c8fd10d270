using Recist.Api.Settings;

namespace Recist.Tests.Api.Settings;

/// <summary>A zone that one machine stores has to be one on every other machine.</summary>
public class IanaZoneTests
{
    [Theory]
    [InlineData("Europe/Berlin", "Europe/Berlin")]
    [InlineData("europe/berlin", "Europe/Berlin")]
    [InlineData("UTC", "UTC")]
    [InlineData("Etc/UTC", "Etc/UTC")]
    [InlineData("Etc/GMT+3", "Etc/GMT+3")]
    [InlineData("Asia/Calcutta", "Asia/Calcutta")]
    [InlineData("America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires")]
    [InlineData("W. Europe Standard Time", null)]
    [InlineData("Mars/Olympus", null)]
    [InlineData("posix/Europe/Berlin", null)]
    [InlineData("localtime", null)]
    [InlineData("Europe//Berlin", null)]
    [InlineData("./Europe/Berlin", null)]
    [InlineData("../zoneinfo/Europe/Berlin", null)]
    [InlineData("Europe", null)]
    [InlineData("Berlin", null)]
    [InlineData("", null)]
    [InlineData(" Europe/Berlin", null)]
    public void An_IANA_zone_has_its_own_spelling_and_nothing_else_is_one(string sent, string? zone)
    {
        // The system remembers what it was asked for, in the spelling of the question; what is a zone must not depend on it.
        _ = TimeZoneInfo.TryFindSystemTimeZoneById(sent, out _);
        Assert.Equal(zone, IanaZone.Find(sent));
    }
}
