using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Recist.Tests.Walls;

/// <summary>Which assemblies and packages each project may use. The table is the design; the code only compares.</summary>
internal static class Wall
{
    /// <summary>Project to everything it may use, directly or through the projects above it.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> May = new Dictionary<string, string[]>
    {
        ["Recist"] = [],
        ["Recist.Ingestion"] = ["Recist", "Sylvan.", "DocumentFormat.OpenXml"],
        ["Recist.Reports"] = ["Recist", "HarfBuzzSharp"],
        ["Recist.Reports.QuestPdf"] = ["Recist", "Recist.Reports", "QuestPDF"],
        ["Recist.Pipeline"] = ["Recist", "Recist.Ingestion", "Recist.Reports", "Microsoft.Extensions."],
        ["Recist.Storage"] = ["Recist", "Recist.Ingestion", "Recist.Reports", "Recist.Pipeline", "Azure.Core", "Azure.Data.Tables", "Azure.Storage.", "Microsoft.Extensions."],
        ["Recist.Api"] = ["Recist", "Recist.Ingestion", "Recist.Reports", "Recist.Pipeline", "Microsoft.IdentityModel.", "Microsoft.AspNetCore.", "Microsoft.Extensions.", "Microsoft.Net.Http.Headers"],
        ["Recist.Local"] = ["Recist", "Recist.Ingestion", "Recist.Reports", "Recist.Pipeline", "Recist.Storage", "Recist.Api", "Azure.Core", "Azure.Data.Tables", "Azure.Storage.", "Cronos", "Microsoft.IdentityModel.", "Microsoft.AspNetCore", "Microsoft.AspNetCore.", "Microsoft.Extensions.", "Microsoft.Net.Http.Headers"],
        ["Recist.Cli"] = ["Recist", "Recist.Ingestion", "Recist.Reports", "Recist.Pipeline", "Recist.Storage", "Recist.Api", "Recist.Local", "System.CommandLine", "Microsoft.AspNetCore.", "Microsoft.Extensions."],
        ["RecistFunctions"] = ["Recist", "Recist.Ingestion", "Recist.Reports", "Recist.Reports.QuestPdf", "Recist.Pipeline", "Recist.Storage", "Recist.Api", "Azure.Core", "Azure.Identity", "Azure.Monitor.", "OpenTelemetry", "Microsoft.Azure.Functions.", "Microsoft.AspNetCore.", "Microsoft.Extensions."],
    };

    /// <summary>The references that <paramref name="project"/> may not have.</summary>
    public static IReadOnlyList<string> Trespasses(string project, IEnumerable<string> references) =>
        [.. references.Where(r => !IsPlatform(r) && !May[project].Any(allowed => Matches(allowed, r))).Order(StringComparer.Ordinal)];

    /// <summary>Names of the assemblies that a compiled assembly really uses.</summary>
    public static IReadOnlyList<string> ReferencesOf(Stream assembly)
    {
        using var pe = new PEReader(assembly);
        var metadata = pe.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(h => metadata.GetString(metadata.GetAssemblyReference(h).Name))];
    }

    private static bool IsPlatform(string name) =>
        name is "mscorlib" or "netstandard" or "System" or "Microsoft.Win32.Primitives" || (name.StartsWith("System.", StringComparison.Ordinal) && !name.StartsWith("System.CommandLine", StringComparison.Ordinal));

    private static bool Matches(string allowed, string name) =>
        allowed.EndsWith('.') ? name.StartsWith(allowed, StringComparison.Ordinal) : name == allowed || name.StartsWith(allowed + ".", StringComparison.Ordinal) && !allowed.StartsWith("Recist", StringComparison.Ordinal);
}
