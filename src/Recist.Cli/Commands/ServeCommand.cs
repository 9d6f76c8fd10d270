using System.CommandLine;
using System.Globalization;
using Recist.Local;

namespace Recist.Cli.Commands;

/// <summary><c>recist serve</c>: the whole backend on loopback until it is told to stop.</summary>
internal static class ServeCommand
{
    private static readonly Option<int> Port = new("--port") { Description = "Port on loopback; 0 takes a free one.", DefaultValueFactory = _ => 0 };

    private static readonly Option<string?> Storage = new("--storage")
    {
        Description = "Connection string of an Azurite that runs already; none is started then.",
    };

    private static readonly Option<string[]> Clinics = new("--clinic")
    {
        Description = "Creates a clinic with default settings where it does not exist; may be given several times.",
        DefaultValueFactory = _ => [],
    };

    private static readonly Option<int> Visibility = new("--visibility")
    {
        Description = "Seconds for which a queue message stays hidden while it is handled (1 to 600).",
        DefaultValueFactory = _ => 30,
    };

    private static readonly Option<string?> Clock = new("--clock") { Description = "Lets time stand still at an instant such as 2026-01-15T08:00:00Z." };

    // Not started again here: why it ended is for a person to see first, and one without a folder would come back empty.
    private const string Ended =
        "The storage emulator Azurite has ended, so that nothing could be served any more; "
        + "start recist serve again, and it goes on with the data folder.";

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("serve", "Runs the whole backend on this machine, over loopback.")
        {
            CommonOptions.Data, Port, Storage, Clinics, Visibility, Clock, CommonOptions.Fonts,
        };
        command.SetAction((parsed, cancel) => RunAsync(parsed, cancel));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        using var stop = StopSignals.Listen(cancel);
        bool storageEnded = false;
        try
        {
            await using var host = await LocalHost.StartAsync(Settings(parsed), Console.Error.WriteLine, stop.Token);
            Console.WriteLine($"Serving at {host.Address} (stop with Ctrl+C)");
            await Task.WhenAny(stop.WaitAsync(), host.StorageEnded);
            storageEnded = !stop.Token.IsCancellationRequested;
            Console.Error.WriteLine("Stopping: ending what is being done ...");
        }
        catch (OperationCanceledException) when (stop.Token.IsCancellationRequested)
        {
            // Told to stop before it had started.
        }

        return storageEnded ? throw new PlainFailure(Ended) : 0;
    }

    private static LocalSettings Settings(ParseResult parsed)
    {
        int seconds = parsed.GetValue(Visibility);
        if (seconds is < 1 or > 600)
        {
            throw new LocalProblemException("--visibility takes 1 to 600 seconds.");
        }

        if (parsed.GetValue(Port) is < 0 or > 65_535)
        {
            throw new LocalProblemException("--port takes 0 to 65535.");
        }

        return new LocalSettings(parsed.GetValue(CommonOptions.Data)!)
        {
            Port = parsed.GetValue(Port),
            Storage = parsed.GetValue(Storage),
            Clinics = parsed.GetValue(Clinics)!,
            Visibility = TimeSpan.FromSeconds(seconds),
            Clock = Instant(parsed.GetValue(Clock)),
            FontFolders = parsed.GetValue(CommonOptions.Fonts),
            Verbose = true,
        };
    }

    private static DateTimeOffset? Instant(string? text)
    {
        if (text is null)
        {
            return null;
        }

        return DateTimeOffset.TryParseExact(
            text, "yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? at
            : throw new LocalProblemException("--clock takes an instant such as 2026-01-15T08:00:00Z.");
    }
}
