using Recist.Local;

namespace Recist.Cli.Demo;

/// <summary>The demo clinic's measurement files, which lie beside the program.</summary>
internal static class DemoFiles
{
    private static readonly string[] Kinds = [".json", ".csv", ".zip"];

    /// <summary>Their paths in the order in which the clinic sends them.</summary>
    /// <exception cref="LocalProblemException">They are not where they belong.</exception>
    public static IReadOnlyList<string> InOrder()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "samples", "demo");
        string[] files = !Directory.Exists(folder) ? [] :
            [.. Directory.GetFiles(folder).Where(f => Kinds.Contains(Path.GetExtension(f))).Order(StringComparer.Ordinal)];
        return files.Length > 0 ? files : throw new LocalProblemException($"The demo's files are missing from {folder}; build again.");
    }
}
