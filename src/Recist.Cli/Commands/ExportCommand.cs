using System.CommandLine;
using Recist.Cli.Inputs;
using Recist.Cli.Output;
using Recist.Reports.Exports;

namespace Recist.Cli.Commands;

/// <summary><c>recist export</c>: the assessments of the given files as CSV in the shapes of CDISC ADaM and SDTM.</summary>
internal static class ExportCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var reading = new ReadingArguments();
        var adam = new Option<string?>("--adam") { Description = "Folder for adtr.csv, adrs.csv and adtte.csv." };
        var sdtm = new Option<string?>("--sdtm") { Description = "Folder for rs.csv." };
        var command = new Command("export", "Write responses and times to event as CSV in the shapes of CDISC ADaM and SDTM.") { adam, sdtm };
        reading.AddTo(command);
        command.SetAction(result =>
        {
            var (adamFolder, sdtmFolder) = (result.GetValue(adam), result.GetValue(sdtm));
            if (adamFolder is null && sdtmFolder is null)
            {
                throw new PlainFailure("recist export needs --adam DIR, --sdtm DIR or both.");
            }

            var intake = reading.Read(result);
            var assessments = intake.Patients.Select(p => p.Assessment).OfType<Assessment>().ToList();
            var standing = PatientReads.Of(intake).Select(r => r.Standing).OfType<StandingRead>().ToList();
            ComplaintText.Write(intake, Console.Error);
            if (assessments.Count == 0)
            {
                throw new PlainFailure("No patient of these files was assessed, so there is nothing to export.");
            }

            ExportFolder.Write(adamFolder, () => CdiscExport.Adam(assessments, standing), Console.Out);
            ExportFolder.Write(sdtmFolder, () => CdiscExport.Sdtm(assessments, standing), Console.Out);
            return intake.AnythingRefused ? AssessCommand.Refused : 0;
        });
        return command;
    }
}
