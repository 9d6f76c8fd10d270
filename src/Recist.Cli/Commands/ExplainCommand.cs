using System.CommandLine;
using System.Text;
using Recist.Cli.Inputs;
using Recist.Cli.Output;
using Recist.Reports.Content;
using Recist.Reports.Document;
using Recist.Reports.Explanations;

namespace Recist.Cli.Commands;

/// <summary><c>recist explain</c>: every number of a verdict, down to rule, file, row and column. Needs no storage and no network.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var reading = new ReadingArguments();
        var patient = new Option<string>("--patient") { Description = "The clinic's patient id.", Required = true };
        var visit = new Option<string?>("--visit") { Description = "Label of one visit; without it all visits." };
        var reader = new Option<string?>("--reader") { Description = "One reader; without it all readers." };
        var json = new Option<bool>("--json") { Description = "One JSON object per line, per reader." };
        var command = new Command("explain", "Follow each verdict of a patient to the rules and to the cells of the files.") { patient, visit, reader, json };
        reading.AddTo(command);
        command.SetAction(result => Run(
            reading.Read(result), result.GetRequiredValue(patient), result.GetValue(visit), result.GetValue(reader), result.GetValue(json)));
        return command;
    }

    private static int Run(Intake intake, string patient, string? visit, string? reader, bool asJson)
    {
        var records = PatientChoice.Of(intake, patient, reader);
        if (visit is not null)
        {
            PatientChoice.RequireVisit(records, visit);
        }

        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        foreach (var record in records)
        {
            var explanation = CourseExplanation.Of(asJson ? record.Assessment! : SetApart.Of(record.Assessment!));
            if (asJson)
            {
                output.WriteLine(ExplanationJson.Line(record, explanation, intake.Sources, visit));
            }
            else
            {
                ExplanationText.Write(record, explanation, intake.Sources, visit is null ? null : Isolate.SetWhereNeeded(visit), output);
            }
        }

        return intake.AnythingRefused ? AssessCommand.Refused : 0;
    }
}
