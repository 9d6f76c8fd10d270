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

    /// <summary>Fonts beside the built-in ones.</summary>
    public static readonly Option<string?> Fonts = new("--fonts")
    {
        Description = "Folders with .ttf fonts for scripts that the built-in fonts lack, separated as in PATH; otherwise those of RECIST_FONT_FOLDERS.",
    };

    /// <summary>The clinic's id.</summary>
    public static readonly Option<string> Clinic = new("--clinic") { Description = "The clinic's id.", Required = true };
}
