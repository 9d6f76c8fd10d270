using System.CommandLine;
using System.Text;
using Recist.Cli.Inputs;
using Recist.Cli.Output;

namespace Recist.Cli.Commands;

/// <summary><c>recist readers</c>: in what several readers of one course differ, and whose read stands.</summary>
internal static class ReadersCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var reading = new ReadingArguments();
        var json = new Option<bool>("--json") { Description = "One JSON object per line, per patient and course with several readers." };
        var command = new Command("readers", "List in what the readers of each patient differ, and whose read stands.");
        reading.AddTo(command);
        command.Add(json);
        command.SetAction(result =>
        {
            var intake = reading.Read(result);
            using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
            Write(intake, result.GetValue(json), output);
            output.Flush();
            ComplaintText.Write(intake, Console.Error);
            return intake.AnythingRefused ? AssessCommand.Refused : 0;
        });
        return command;
    }

    private static void Write(Intake intake, bool asJson, TextWriter output)
    {
        foreach (var reads in PatientReads.Of(intake).Where(r => r.Readers.Length > 1))
        {
            if (asJson)
            {
                output.WriteLine(ReadersJson.Line(reads));
            }
            else
            {
                ReadersText.Write(reads, output);
            }
        }
    }
}
