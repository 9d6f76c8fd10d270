using System.CommandLine;

namespace Recist.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    /// <summary>The local engine's data folder.</summary>
    public static readonly Option<string> Data = new("--data")
    {
        Description = "Folder in which the local engine keeps its storage and its address.",
        DefaultValueFactory = _ => Path.Combine(".recist", "serve"),
    };

    /// <summary>The clinic's id.</summary>
    public static readonly Option<string> Clinic = new("--clinic") { Description = "The clinic's id.", Required = true };
}
