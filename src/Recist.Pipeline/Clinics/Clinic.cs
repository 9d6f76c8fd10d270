namespace Recist.Pipeline;

/// <summary>A clinic as the backend knows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Settings">Its settings.</param>
/// <param name="Key">32 random bytes, the key of its pseudonyms. A clinic restored elsewhere keeps its key.</param>
/// <param name="Created">When it was created; its first weekly summary is of that week.</param>
public sealed record Clinic(ClinicId Id, ClinicSettings Settings, ReadOnlyMemory<byte> Key, DateTimeOffset Created)
{
    /// <summary>Token of the stored settings, which are replaced only while they have it; null before they are stored.</summary>
    public string? Token { get; init; }

    /// <summary>The clinic's time zone.</summary>
    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(Settings.Card.TimeZone);

    internal Pseudonyms Pseudonyms => new(Key.ToArray());
}
