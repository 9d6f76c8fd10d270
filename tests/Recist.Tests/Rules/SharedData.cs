namespace Recist.Tests.Rules;

/// <summary>Public study files that are never copied into the repository; tests that need them skip where they are not there.</summary>
internal static class SharedData
{
    public static string Path(params string[] parts)
    {
        Assert.SkipWhen(Repository.SharedData is null, "The shared study files are not on this machine (RECIST_SHARED_DATA or ../shared/data).");
        return System.IO.Path.Combine([Repository.SharedData, .. parts]);
    }
}
