using System.Diagnostics;
using Recist.Tests;

namespace Recist.HeadTests.Host;

/// <summary>The app as <c>dotnet publish</c> makes it, once for a test run.</summary>
internal static class PublishedApp
{
    private static readonly Lazy<Task<string>> Published = new(PublishAsync);

    /// <summary>The published folder.</summary>
    public static Task<string> FolderAsync() => Published.Value;

    private static async Task<string> PublishAsync()
    {
        string folder = Path.Combine(Repository.Root, "artifacts", "published-app");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        string[] arguments =
        [
            "publish", Path.Combine("src", "RecistFunctions"), "-c", "Release", "-o", folder, "--nologo", "-v", "quiet",
            // Its reports are compared with those of `recist serve`, which the built-in engine draws.
            "-nodeReuse:false", "-p:UseSharedCompilation=false", "-p:QuestPdf=false",
        ];
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true };
        // What this test run was started with is not meant for that one.
        string[] names = [.. start.Environment.Keys];
        foreach (string name in names.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)))
        {
            start.Environment.Remove(name);
        }

        using var publish = Process.Start(start)!;
        string printed = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        Assert.True(publish.ExitCode == 0, "dotnet publish failed:\n" + printed);
        return folder;
    }
}
