using Microsoft.Extensions.Logging;

namespace Recist.Local;

/// <summary>How the local engine runs.</summary>
/// <param name="DataFolder">Where it keeps its storage, its development key and its address.</param>
public sealed record LocalSettings(string DataFolder)
{
    /// <summary>Port of the web server on loopback; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Connection string of an Azurite that runs already; null starts one in the data folder.</summary>
    public string? Storage { get; init; }

    /// <summary>True keeps nothing on disk, for a demonstration that leaves nothing behind.</summary>
    public bool InMemory { get; init; }

    /// <summary>Ids of clinics to create with default settings where they do not exist.</summary>
    public IReadOnlyList<string> Clinics { get; init; } = [];

    /// <summary>Whether clinics created here agree to hand out patient wording that no clinician has reviewed.</summary>
    public bool AllowsUnreviewedWording { get; init; }

    /// <summary>How long a message stays hidden while it is handled: 1 second to 10 minutes.</summary>
    public TimeSpan Visibility { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Folders with fonts beside the built-in ones, separated as in PATH; null for those of RECIST_FONT_FOLDERS.</summary>
    public string? FontFolders { get; init; }

    /// <summary>The instant at which the handlers' clock stands still; null lets it run.</summary>
    public DateTimeOffset? Clock { get; init; }

    /// <summary>True logs what the engine does to standard error; false logs errors only.</summary>
    public bool Verbose { get; init; }

    /// <summary>Is told everything that is logged, at every level; null for nobody.</summary>
    internal ILoggerProvider? Recorder { get; init; }
}
