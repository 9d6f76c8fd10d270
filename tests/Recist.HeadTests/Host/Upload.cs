using Recist.IntegrationTests.Chaos;
using Recist.Tests;

namespace Recist.HeadTests.Host;

/// <summary>A file that a clinic sends.</summary>
/// <param name="Name">The clinic's name of it.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record Upload(string Name, byte[] Content)
{
    private static readonly string[] Kinds = [".json", ".csv", ".zip"];

    /// <summary>The demo's files in the order in which its clinic sends them.</summary>
    public static IReadOnlyList<Upload> Demo { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", "demo"))
            .Where(file => Kinds.Contains(Path.GetExtension(file)))
            .Order(StringComparer.Ordinal)
            .Select(file => new Upload(Path.GetFileName(file), File.ReadAllBytes(file))),
    ];

    /// <summary>Ten files for each patient, each with the baseline and one visit; the tenth corrects the ninth.</summary>
    public static IReadOnlyList<Upload> Many(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new Upload(CrashUploads.Name(i), CrashUploads.Content(i)))];
}
