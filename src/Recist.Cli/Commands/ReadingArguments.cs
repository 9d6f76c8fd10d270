using System.CommandLine;
using Recist.Cli.Inputs;
using Recist.Ingestion;

namespace Recist.Cli.Commands;

/// <summary>The paths and declarations that every command reading files shares.</summary>
internal sealed class ReadingArguments
{
    private const int MostRows = 500_000;

    private readonly Argument<string[]> paths = new("path")
    {
        Description = "Files or folders: product JSON, CSV template, SDTM TU and TR as CSV, XPT or Dataset-JSON, AIM, FHIR, DICOM SR, .zip, .gz.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> criteria = new("--criteria") { Description = "Criteria to judge by: RECIST 1.1, iRECIST, mRECIST-HCC, RECIST 1.0 or imRECIST." };

    private readonly Option<string[]> set = new("--set") { Description = "An option as name=value; may stand several times.", AllowMultipleArgumentsPerToken = false };

    private readonly Option<string> decimalSign = new("--decimal")
    {
        Description = "Decimal sign of the files' numbers: . or ,",
        DefaultValueFactory = _ => ".",
    };

    private readonly Option<string?> dates = new("--dates") { Description = "Date pattern of the files beside yyyy-MM-dd, for example dd/MM/yyyy; M/d/yyyy where days and months have no leading zeros." };

    private readonly Option<string[]> map = new("--map")
    {
        Description = "A mapping (recist-mapping/1) for tables with headings of their own; may stand several times.",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string?> unit = new("--unit") { Description = "Unit of lengths that carry none in the files: mm or cm." };

    private readonly Option<string> undeclaredRole = new("--undeclared-role")
    {
        Description = "Lesions of formats that cannot say a role (AIM 3, FHIR, DICOM SR): read as target with a warning, or refuse.",
        DefaultValueFactory = _ => "target",
    };

    private readonly Option<bool> matchByLabel = new("--match-by-label")
    {
        Description = "A label tells a lesion apart in every scan, where the viewer makes new tracking ids (AIM 4, DICOM SR): one lesion of the same label and site is the same.",
    };

    public ReadingArguments()
    {
        decimalSign.AcceptOnlyFromAmong(".", ",");
        unit.AcceptOnlyFromAmong("mm", "cm");
        undeclaredRole.AcceptOnlyFromAmong("target", "refuse");
    }

    /// <summary>Adds the arguments to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(paths);
        command.Add(criteria);
        command.Add(set);
        command.Add(decimalSign);
        command.Add(dates);
        command.Add(map);
        command.Add(unit);
        command.Add(undeclaredRole);
        command.Add(matchByLabel);
    }

    /// <summary>Reads the files that the command line names.</summary>
    /// <exception cref="PlainFailure">A path does not exist, or a declaration is malformed.</exception>
    public Intake Read(ParseResult result)
    {
        var settings = new ReadingSettings
        {
            DecimalSign = result.GetRequiredValue(decimalSign)[0],
            DatePattern = Pattern(result.GetValue(dates)),
            DeclaredUnit = result.GetValue(unit) switch { "mm" => LengthUnit.Millimetre, "cm" => LengthUnit.Centimetre, _ => null },
            UndeclaredRole = result.GetRequiredValue(undeclaredRole) == "target" ? LesionRole.Target : null,
            MatchByLabel = result.GetValue(matchByLabel),
            LatestDay = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(1), // One day of grace, as in the backend.
            MaxRows = MostRows,
            AllowGzip = true,
            OptionOverrides = Overrides(result),
            Mappings = [.. (result.GetValue(map) ?? []).Select(MappingFile.Load)],
        };
        return Intake.Read(InputFiles.Find(result.GetRequiredValue(paths), settings.Mappings), settings);
    }

    private Dictionary<string, string> Overrides(ParseResult result)
    {
        var overrides = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in result.GetValue(set) ?? [])
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            if (at <= 0)
            {
                throw new PlainFailure($"--set needs name=value, for example --set confirmMinDays=28; this is \"{pair}\".");
            }

            overrides[pair[..at]] = pair[(at + 1)..];
        }

        if (result.GetValue(criteria) is { } name)
        {
            overrides[OptionTable.Criteria] = name;
        }

        return overrides;
    }

    private static string? Pattern(string? pattern)
    {
        if (pattern is not null && !DatePattern.IsSound(pattern))
        {
            throw new PlainFailure($"--dates needs a pattern of day, month and year such as dd/MM/yyyy or M/d/yyyy; this is \"{pattern}\".");
        }

        return pattern;
    }
}
