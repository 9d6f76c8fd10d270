namespace Recist.Tests;

/// <summary>Where the checkout and the real data are.</summary>
internal static class Repository
{
    /// <summary>The folder that holds RecistFunctions.sln.</summary>
    public static string Root { get; } = Find();

    /// <summary>The folder of real measurement files beside the checkout; null where it is absent.</summary>
    public static string? SharedData { get; } =
        new[] { Environment.GetEnvironmentVariable("RECIST_SHARED_DATA"), Path.Combine(Root, "..", "shared", "data") }
            .FirstOrDefault(p => p is not null && Directory.Exists(p));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "RecistFunctions.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run from a checkout.");
    }
}
