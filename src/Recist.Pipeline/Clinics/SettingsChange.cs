using System.Collections.Immutable;

namespace Recist.Pipeline;

/// <summary>What came of a change of a clinic's settings.</summary>
public abstract record SettingsChange
{
    private SettingsChange()
    {
    }

    /// <summary>The settings are stored.</summary>
    /// <param name="Token">Token of the stored settings.</param>
    public sealed record Done(string Token) : SettingsChange;

    /// <summary>Somebody else changed the settings since they were read. Nothing was changed.</summary>
    public sealed record Stale : SettingsChange;

    /// <summary>Files have fixed the options of studies that the new settings would judge otherwise. Nothing was changed.</summary>
    /// <param name="Studies">The options that are fixed, by study id.</param>
    public sealed record StudiesFixed(ImmutableSortedDictionary<string, ResponseOptions> Studies) : SettingsChange;
}
