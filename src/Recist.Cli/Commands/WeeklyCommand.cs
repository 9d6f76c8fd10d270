using System.CommandLine;
using Recist.Local;

namespace Recist.Cli.Commands;

/// <summary><c>recist weekly --clinic NAME --week 2026-W03</c>: writes a weekly summary on demand and saves its files.</summary>
internal static class WeeklyCommand
{
    private static readonly Option<string> Week = new("--week") { Description = "ISO week, for example 2026-W03.", Required = true };

    private static readonly Option<string> Out = new("--out", "-o")
    {
        Description = "Folder for the PDF and the CSV.",
        DefaultValueFactory = _ => ".",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("weekly", "Writes a clinic's weekly summary now, through a running recist serve or one of its own.")
        {
            CommonOptions.Clinic, Week, Out, CommonOptions.Data,
        };
        command.SetAction((parsed, cancel) => RunAsync(parsed, cancel));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        string folder = parsed.GetValue(CommonOptions.Data)!;
        if (ServeState.Read(folder) is not null)
        {
            await SaveAsync(parsed, cancel);
            return 0;
        }

        if (!Directory.Exists(folder))
        {
            throw new LocalProblemException($"There is no data folder {folder}; start recist serve --clinic {parsed.GetValue(CommonOptions.Clinic)} first.");
        }

        await using var host = await LocalHost.StartAsync(new LocalSettings(folder), Console.Error.WriteLine, cancel);
        await SaveAsync(parsed, cancel);
        return 0;
    }

    private static async Task SaveAsync(ParseResult parsed, CancellationToken cancel)
    {
        string clinic = parsed.GetValue(CommonOptions.Clinic)!;
        using var client = await LocalClient.OfFolderAsync(parsed.GetValue(CommonOptions.Data)!, clinic, "clinic-admin", cancel);
        foreach (string file in await WriteAsync(client, clinic, parsed.GetValue(Week)!, parsed.GetValue(Out)!, cancel))
        {
            Console.WriteLine(file);
        }
    }

    private static async Task<IReadOnlyList<string>> WriteAsync(
        LocalClient client, string clinic, string week, string folder, CancellationToken cancel)
    {
        string address = "/api/weekly/" + Uri.EscapeDataString(week);
        if (!await client.DecideAsync(address, null, cancel))
        {
            throw new LocalProblemException($"The summary of {clinic} for {week} cannot be written now; try again.");
        }

        Directory.CreateDirectory(folder);
        var saved = new List<string>();
        foreach (string name in new[] { "weekly.pdf", "new_results.csv" })
        {
            string path = Path.Combine(folder, $"{week.ToLowerInvariant()}-{name}");
            await File.WriteAllBytesAsync(path, await client.BytesAsync($"{address}/{name}", cancel), cancel);
            saved.Add(path);
        }

        return saved;
    }
}
