using System.Diagnostics;
using System.Reflection;

namespace Recist.InfraChecks;

/// <summary>The Bicep compiler from the package feed, run offline.</summary>
internal static class Bicep
{
    /// <summary>The folder of the templates.</summary>
    public static string Infra { get; } = Metadata("Infra");

    // A prediction must not depend on the environment that somebody has selected.
    private static readonly Dictionary<string, string> PredictedEnvironment = new()
    {
        ["AZURE_ENV_NAME"] = "recist",
        ["AZURE_LOCATION"] = "westeurope",
        ["TOKEN_ISSUER"] = "https://login.example.org/",
        ["TOKEN_AUDIENCE"] = "api://recist",
        ["TOKEN_KEYS"] = "https://login.example.org/keys",
        ["CLINIC_ADDRESS_RANGES"] = "192.0.2.0/24,198.51.100.7",
        ["LANDING_SFTP"] = "false",
        ["REPORTS_ENGINE"] = "",
        ["REPORTS_FONT_FOLDERS"] = "",
        ["QUESTPDF_LICENCE"] = "Professional",
    };

    /// <summary>Every template, as paths from that folder.</summary>
    public static IEnumerable<string> Templates => Directory
        .EnumerateFiles(Infra, "*.bicep", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Infra, file))
        .Order(StringComparer.Ordinal);

    /// <summary>Runs the compiler in the folder of the templates.</summary>
    /// <returns>Exit code, standard output, and standard error, where every diagnostic goes.</returns>
    public static async Task<(int Exit, string Output, string Complaints)> Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(Metadata("Bicep"), arguments)
        {
            WorkingDirectory = Infra,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in PredictedEnvironment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("the Bicep compiler did not start");
        var output = process.StandardOutput.ReadToEndAsync();
        var complaints = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await complaints);
    }

    private static string Metadata(string key) => typeof(Bicep).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
