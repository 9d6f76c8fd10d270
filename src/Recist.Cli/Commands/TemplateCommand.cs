using System.CommandLine;
using Recist.Ingestion;

namespace Recist.Cli.Commands;

/// <summary><c>recist template csv|xlsx|wide|wide-csv [-o FILE]</c>: writes a blank table for a clinic to fill in.</summary>
internal static class TemplateCommand
{
    private static readonly Dictionary<string, (string File, Func<byte[]> Write)> Kinds = new(StringComparer.Ordinal)
    {
        ["csv"] = ("recist-template.csv", TemplateFiles.Csv),
        ["xlsx"] = ("recist-template.xlsx", TemplateFiles.Workbook),
        ["wide"] = ("recist-template-wide.xlsx", TemplateFiles.WideWorkbook),
        ["wide-csv"] = ("recist-template-wide.csv", TemplateFiles.WideCsv),
    };

    private static readonly Argument<string> Kind = new("KIND")
    {
        Description = "csv: headings of one row for each lesion of each visit. xlsx: the same as a workbook with lists, instructions and an example. wide: a workbook with one column for each visit. wide-csv: its headings.",
    };

    private static readonly Option<string?> Out = new("--out", "-o") { Description = "File to write, - for standard output; default: recist-template[-wide].csv or .xlsx in the current folder." };

    private static readonly Option<bool> Force = new("--force") { Description = "Overwrites a file that is there." };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Kind.AcceptOnlyFromAmong([.. Kinds.Keys]);
        var command = new Command("template", "Writes a blank table to fill in.") { Kind, Out, Force };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var (name, write) = Kinds[parsed.GetValue(Kind)!];
        var file = parsed.GetValue(Out) ?? name;
        if (file == "-")
        {
            using var output = Console.OpenStandardOutput();
            output.Write(write());
            return 0;
        }

        if (Directory.Exists(file) || (File.Exists(file) && !parsed.GetValue(Force)))
        {
            throw new PlainFailure($"{file} is there already. Give another name with -o, or --force to overwrite it.");
        }

        File.WriteAllBytes(file, write());
        Console.Error.WriteLine($"Wrote {file}. Fill it in, then run recist assess on it.");
        return 0;
    }
}
