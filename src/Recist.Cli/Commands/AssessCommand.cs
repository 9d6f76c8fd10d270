using System.CommandLine;
using System.Text;
using Recist.Cli.Inputs;
using Recist.Cli.Output;

namespace Recist.Cli.Commands;

/// <summary><c>recist assess</c>: the response at every visit, as a table or as JSON lines. Needs no storage and no network.</summary>
internal static class AssessCommand
{
    /// <summary>Exit status where a file was refused or a patient left out.</summary>
    public const int Refused = 2;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var reading = new ReadingArguments();
        var json = new Option<bool>("--json") { Description = "One JSON object per line, per patient and reader." };
        var verbose = new Option<bool>("--verbose") { Description = "List everything that is told of the files, not only counts of it." };
        var command = new Command("assess", "Compute the tumour response at every visit of the given files.");
        reading.AddTo(command);
        command.Add(json);
        command.Add(verbose);
        command.SetAction(result => Run(reading, result, result.GetValue(json), result.GetValue(verbose)));
        return command;
    }

    private static int Run(ReadingArguments reading, ParseResult result, bool asJson, bool isVerbose)
    {
        _ = Environment.ProcessorCount > 1 ? Task.Run(WarmUp.Run) : null;
        var intake = reading.Read(result);
        using (var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16))
        {
            Write(intake, asJson, output);
        }

        using var complaints = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false), 1 << 14);
        if (asJson)
        {
            ComplaintText.Write(intake, complaints);
        }
        else
        {
            ComplaintText.Write(intake, isVerbose, complaints);
        }

        return intake.AnythingRefused ? Refused : 0;
    }

    private static void Write(Intake intake, bool asJson, Stream to)
    {
        if (asJson)
        {
            JsonLine.WriteAll(to, intake.Patients, AssessmentJson.Members);
            JsonLine.WriteAll(to, intake.Refused, AssessmentJson.Members);
            return;
        }

        using var output = new StreamWriter(to, new UTF8Encoding(false)) { NewLine = "\n" };
        foreach (var patient in intake.Patients)
        {
            if (patient.Assessment is { } assessment)
            {
                AssessmentTable.Write(patient, assessment, output);
            }
        }

        foreach (var reads in PatientReads.Of(intake).Where(r => r.Readers.Length > 1))
        {
            output.WriteLine(ReadersText.Line(reads));
        }
    }
}
