using System.CommandLine;
using Recist.Cli.Output;
using Recist.Reports.Content;
using Recist.Reports.Fonts;

namespace Recist.Cli.Commands;

/// <summary><c>recist report</c>: the PDFs of the latest visit, without storage and network.</summary>
internal static class ReportCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var reading = new ReadingArguments();
        var folder = new Option<string>("-o", "--output") { Description = "Folder for the PDFs; it is made where it is missing.", Required = true };
        var edition = new Option<string>("--edition") { Description = "clinician, patient or both.", DefaultValueFactory = _ => "both" };
        edition.AcceptOnlyFromAmong("clinician", "patient", "both");
        var language = new Option<string?>("--lang") { Description = "Language of the patient edition, for example en." };
        var clinic = new Option<string>("--clinic-name") { Description = "Name of the clinic as the reports print it.", DefaultValueFactory = _ => "Your clinic" };
        var command = new Command("report", "Write the clinician and patient PDFs of the given files.") { folder, edition, language, clinic, CommonOptions.Fonts };
        reading.AddTo(command);
        command.SetAction(result =>
        {
            if (result.GetValue(language) is { } asked && !PatientReport.IsWritten(asked))
            {
                throw new PlainFailure($"There is no patient edition in \"{asked}\". There is: {string.Join(", ", PatientReport.Languages)}.");
            }

            Printable.Declare(result.GetValue(CommonOptions.Fonts));
            var intake = reading.Read(result);
            var files = new ReportFiles(
                result.GetRequiredValue(folder), result.GetRequiredValue(edition), result.GetValue(language), result.GetRequiredValue(clinic));
            files.Write(intake, Console.Out, Console.Error);
            ComplaintText.Write(intake, Console.Error);
            return intake.AnythingRefused ? AssessCommand.Refused : 0;
        });
        return command;
    }
}
