using System.Diagnostics;

namespace Recist.Benchmarks;

/// <summary><c>recist assess --json</c> as a whole process, start included, with the most memory it held.</summary>
internal static class WholeCommand
{
    private const int Runs = 10;

    public static void Run(string[] files)
    {
        var memory = 0L;
        var time = Timing.Of(Runs, () => memory = Math.Max(memory, PeakOfOne(files)));
        Console.WriteLine($"recist assess --json {string.Join(' ', files.Select(Path.GetFileName))}: least {time.Least:F0} ms, median {time.Median:F0} ms, peak {memory / (1024 * 1024)} MiB");
    }

    private static long PeakOfOne(string[] files)
    {
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(Root(), "recist"), ["assess", "--json", .. files])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var errors = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
        var peak = 0L;
        while (!process.WaitForExit(2))
        {
            process.Refresh();
            peak = Math.Max(peak, process.PeakWorkingSet64);
        }

        Task.WaitAll(output, errors);
        return peak;
    }

    /// <summary>The folder of the <c>recist</c> script.</summary>
    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "recist")))
        {
            folder = folder.Parent ?? throw new FileNotFoundException("The recist script stands in no folder above the benchmarks.");
        }

        return folder.FullName;
    }
}
