using System.CommandLine;
using System.Globalization;
using System.Text;
using Recist.Cli;
using Recist.Cli.Commands;

// Output never depends on the machine's language.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(false);

var root = new RootCommand("Tumour response (RECIST 1.1 and its kin) from the measurement files that a clinic already has.")
{
    AssessCommand.Create(),
    ReadersCommand.Create(),
    ExplainCommand.Create(),
    CohortCommand.Create(),
    ExportCommand.Create(),
    ReportCommand.Create(),
    MapCommand.Create(),
    ServeCommand.Create(),
    DemoCommand.Create(),
    TemplateCommand.Create(),
    FormatsCommand.Create(),
    UploadCommand.Create(),
    WeeklyCommand.Create(),
    ClinicCommand.Create(),
    StateHashCommand.Create(),
};
return await Rim.RunAsync(root, args);
