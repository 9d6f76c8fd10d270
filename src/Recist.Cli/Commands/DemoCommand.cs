using System.CommandLine;
using Recist.Cli.Demo;
using Recist.Local;

namespace Recist.Cli.Commands;

/// <summary><c>recist demo</c>: an invented clinic from its measurement files to signed and released PDFs, through the real parts.</summary>
internal static class DemoCommand
{
    private static readonly Option<bool> Stay = new("--stay") { Description = "Keeps the server running afterwards and prints its address." };

    private static readonly Option<string> Out = new("--out", "-o")
    {
        Description = "Folder for the PDFs.",
        DefaultValueFactory = _ => "demo-output",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("demo", "Shows an invented clinic: files in, results, signed and released PDFs out.") { Stay, Out };
        command.SetAction((parsed, cancel) => RunAsync(parsed, cancel));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        using var stop = StopSignals.Listen(cancel);
        string folder = Directory.CreateTempSubdirectory("recist-demo-").FullName;
        try
        {
            Console.Error.WriteLine("Starting the backend on this machine ...");
            var settings = new LocalSettings(folder) { InMemory = true, Clinics = [DemoClinic.Id] };
            await using var host = await LocalHost.StartAsync(settings, Console.Error.WriteLine, stop.Token);
            var shown = await DemoClinic.RunAsync(host, parsed.GetValue(Out)!, Console.Error.WriteLine, stop.Token);
            Console.Out.Write(shown);
            if (parsed.GetValue(Stay))
            {
                Console.Error.WriteLine($"Serving at {host.Address} with data folder {folder} (stop with Ctrl+C)");
                await Task.WhenAny(stop.WaitAsync(), host.StorageEnded);
                if (!stop.Token.IsCancellationRequested)
                {
                    throw new PlainFailure("The storage emulator Azurite has ended, and the demo's data with it; run recist demo again.");
                }
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }
}
