using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;

namespace Recist.Local.Azurite;

/// <summary>The pinned Azurite in the user's cache folder, put there once per lock file by <c>npm ci</c>.</summary>
internal static class AzuriteInstall
{
    private const long NeededMegabytes = 500;
    private static readonly string[] Files = ["package.json", "package-lock.json", "start.js"];

    /// <summary>The folder with Azurite installed; the first call downloads it, which takes about half a minute.</summary>
    /// <exception cref="LocalProblemException">npm is missing or fails, or the disk has no room.</exception>
    public static async Task<string> EnsureAsync(Action<string> say, CancellationToken cancel)
    {
        var contents = Files.ToDictionary(file => file, Read);
        string hash = Convert.ToHexStringLower(SHA256.HashData([.. Files.SelectMany(file => contents[file])]))[..12];
        string cache = CacheFolder();
        string target = Path.Combine(cache, "azurite-" + hash);
        if (Directory.Exists(target))
        {
            return target;
        }

        try
        {
            Directory.CreateDirectory(cache);
            await using var turn = await FileLock.WaitAsync(Path.Combine(cache, "azurite.lock"), cancel);
            if (!Directory.Exists(target))
            {
                await InstallAsync(contents, target, say, cancel);
            }
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new LocalProblemException($"Azurite cannot be installed in {cache}: {e.Message} (RECIST_CACHE names another folder).", e);
        }

        return target;
    }

    private static async Task InstallAsync(
        Dictionary<string, byte[]> contents, string target, Action<string> say, CancellationToken cancel)
    {
        string unfinished = target + ".unfinished";
        if (Directory.Exists(unfinished))
        {
            Directory.Delete(unfinished, recursive: true);
        }

        RequireRoom(target);
        Directory.CreateDirectory(unfinished);
        foreach (var (file, bytes) in contents)
        {
            await File.WriteAllBytesAsync(Path.Combine(unfinished, file), bytes, cancel);
        }

        say("Installing the storage emulator Azurite (once, about 370 MB) ...");
        string[] arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
        var (exit, output) = await NodeTools.RunAsync("npm", arguments, unfinished, cancel);
        if (exit != 0)
        {
            string reason = output.Contains("ENOSPC", StringComparison.Ordinal) ? "the disk is full" : LastLine(output);
            throw new LocalProblemException($"npm could not install Azurite ({reason}); check the network or the disk and try again.");
        }

        Directory.Move(unfinished, target);
    }

    private static void RequireRoom(string target)
    {
        long free = new DriveInfo(Path.GetDirectoryName(target)!).AvailableFreeSpace / 1_000_000;
        if (free < NeededMegabytes)
        {
            throw new LocalProblemException(string.Create(
                CultureInfo.InvariantCulture,
                $"The disk is full: Azurite needs {NeededMegabytes} MB in {Path.GetDirectoryName(target)} and {free} MB are free."));
        }
    }

    private static string LastLine(string output) =>
        output.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.StartsWith("npm error", StringComparison.Ordinal))
        ?? "no reason given";

    private static string CacheFolder()
    {
        string? named = Environment.GetEnvironmentVariable("RECIST_CACHE");
        string user = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        string parent = !string.IsNullOrEmpty(named) ? named : string.IsNullOrEmpty(user) ? Path.GetTempPath() : user;
        return Path.GetFullPath(Path.Combine(parent, "recist"));
    }

    private static byte[] Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("azurite/" + file)!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
