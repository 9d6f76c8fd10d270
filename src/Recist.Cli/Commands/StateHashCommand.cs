using System.CommandLine;
using Recist.Local;
using Recist.Pipeline;
using Recist.Storage;

namespace Recist.Cli.Commands;

/// <summary><c>recist state-hash --storage CONNECTION --clinic NAME</c>: one hash over a clinic's clinical state, for proofs that nothing was lost.</summary>
internal static class StateHashCommand
{
    private static readonly Option<string> Storage = new("--storage") { Description = "Connection string of the data account.", Required = true };

    private static readonly Option<string> Clinic = new("--clinic") { Description = "Id of the clinic.", Required = true };

    /// <summary>The command; it is not listed, because it serves tests and operators.</summary>
    public static Command Create()
    {
        var command = new Command("state-hash", "Prints one hash over a clinic's clinical state, and how much work is unfinished.") { Storage, Clinic };
        command.Hidden = true;
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(Storage)!, parsed.GetValue(Clinic)!, cancel));
        return command;
    }

    private static async Task<int> RunAsync(string connection, string name, CancellationToken cancel)
    {
        if (!ClinicId.TryParse(name, out var clinic))
        {
            throw new LocalProblemException($"{name} is not a clinic id.");
        }

        var clients = StorageClients.Of(connection, connection);
        var state = await new StateHash(clients).ComputeAsync(clinic, cancel);
        Console.WriteLine($"{state.Hash} timelines={state.Timelines} unfinished={state.Unfinished} missing-reports={state.MissingReports}");
        return 0;
    }
}
