using System.CommandLine;
using Recist.Local;
using Recist.Reports.Fonts;

namespace Recist.Cli;

/// <summary>The edge of the program: every failure ends as one plain sentence and a non-zero exit, never as a stack trace.</summary>
internal static class Rim
{
    /// <summary>Exit status of a failure that is not about the content of files.</summary>
    public const int Failed = 1;

    private const int NoSpaceLeft = 28;

    /// <summary>Runs the command line.</summary>
    public static async Task<int> RunAsync(RootCommand root, string[] args)
    {
        try
        {
            // No limit to the time that ending takes: serve finishes what it has begun.
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            return await root.Parse(args).InvokeAsync(configuration);
        }
        catch (Exception failure) when (failure is PlainFailure or LocalProblemException or FontException)
        {
            return Say(failure.Message);
        }
        catch (OperationCanceledException)
        {
            return Say("Stopped.");
        }
        catch (IOException full) when (full.HResult == NoSpaceLeft)
        {
            return Say("The disk is full. Free some room and run the command again.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Say(fault.Message);
        }
        catch (Exception fault) when (Environment.GetEnvironmentVariable("RECIST_DEBUG") != "1")
        {
            return Say($"Something went wrong inside recist ({fault.GetType().Name}). Run it again with RECIST_DEBUG=1 to see where.");
        }
    }

    private static int Say(string sentence)
    {
        Console.Error.WriteLine("recist: " + sentence);
        return Failed;
    }
}
