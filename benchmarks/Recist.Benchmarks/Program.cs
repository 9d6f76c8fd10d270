using System.Globalization;
using Recist.Benchmarks;

// Figures for docs/performance.md. With the paths of files, the whole command `recist assess --json` is timed on them too.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.WriteLine($"{Environment.ProcessorCount} processors, {Environment.OSVersion.Platform}, .NET {Environment.Version}");

if (args is ["uploads"])
{
    Uploads.Run();
    return;
}

// First, while nothing is compiled yet.
LongPatient.Cold();
VisitsPerSecond.Run();
PatientCurve.Run();
LongPatient.Warm();
if (args.Length > 0)
{
    WholeCommand.Run(args);
}
