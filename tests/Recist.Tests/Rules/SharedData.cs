namespace Recist.Tests.Rules;

/// <summary>Public study files that are never copied into the repository; tests that need them skip where they are not there.</summary>
internal static class SharedData
{
    public static string Path(params string[] parts)
    {
        var folder = Environment.GetEnvironmentVariable("RECIST_SHARED_DATA") ?? Beside();
        Assert.SkipWhen(folder is null || !Directory.Exists(folder), "The shared study files are not on this machine (RECIST_SHARED_DATA or ../shared/data).");
        return System.IO.Path.Combine([folder!, .. parts]);
    }

    private static string? Beside()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "RecistFunctions.sln")))
            {
                return System.IO.Path.Combine(folder.Parent!.FullName, "shared", "data");
            }
        }

        return null;
    }
}
