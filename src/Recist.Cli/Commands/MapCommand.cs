using System.CommandLine;
using Recist.Cli.Inputs;
using Recist.Cli.Output;
using Recist.Ingestion;

namespace Recist.Cli.Commands;

/// <summary><c>recist map</c>: proposes a mapping for a table with headings of its own, and tries one out.</summary>
internal static class MapCommand
{
    private const int RowsShown = 20;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var table = new Argument<string?>("table") { Description = "The table or workbook: --suggest or --check may stand before or behind it.", Arity = ArgumentArity.ZeroOrOne };
        var suggest = new Option<string?>("--suggest")
        {
            Description = "Propose a mapping for this table; what only you can know stands as \"?\" in it and is asked.",

            // With one value as the least, the --help after it would be the table.
            Arity = ArgumentArity.ZeroOrOne,
        };
        var check = new Option<string[]>("--check") { Description = "A mapping and a table: what the table would be read as.", Arity = new ArgumentArity(0, 2), AllowMultipleArgumentsPerToken = true };
        var dictionary = new Option<string?>("--dictionary") { Description = "With --suggest: the REDCap data dictionary of the table, which gives labels, codes and units." };
        var command = new Command("map", "Make and try out mapping files for tables and workbooks with headings of their own.") { table, suggest, check, dictionary };
        command.SetAction(result => (result.GetValue(suggest), result.GetValue(check) ?? []) switch
        {
            ({ } only, []) when result.GetValue(table) is null => Suggest(only, result.GetValue(dictionary)),
            (null, []) when result.GetValue(table) is { } named => Suggest(named, result.GetValue(dictionary)),
            (null, [var mapping, var tried]) when result.GetValue(table) is null => Check(mapping, tried),
            (null, [var mapping]) when result.GetValue(table) is { } tried => Check(mapping, tried),
            _ => throw new PlainFailure("recist map needs --suggest TABLE, or --check MAPPING TABLE."),
        });
        return command;
    }

    private static int Suggest(string path, string? dictionary)
    {
        var (json, questions) = MappingSuggestion.Of(MappingFile.Table(path), ReadingSettings.Default, dictionary is null ? null : MappingFile.Table(dictionary));
        if (json is not null)
        {
            Console.Out.WriteLine(json);
        }

        ComplaintText.WriteAll(questions, Console.Error);
        if (json is null && questions.FirstOrDefault(q => q.Severity == Severity.Info) is { } none)
        {
            Console.Error.WriteLine($"{none.Problem} {none.Fix}");
        }

        if (json is not null)
        {
            var open = json.Contains("\"?\"", StringComparison.Ordinal) ? "write an answer in place of each \"?\", " : "";
            Console.Error.WriteLine($"Next: save this mapping as a file, such as mapping.json, {open}and try it: recist map --check mapping.json \"{path}\"");
        }

        return json is null && questions.Any(q => q.Severity == Severity.Refuse) ? AssessCommand.Refused : 0;
    }

    private static int Check(string mappingPath, string tablePath)
    {
        var trial = MappingTrial.Of(MappingFile.Table(mappingPath), MappingFile.Table(tablePath), ReadingSettings.Default);
        if (!trial.Headings.IsEmpty)
        {
            Console.Out.WriteLine("line\t" + string.Join('\t', trial.Headings));
        }

        foreach (var (line, cells) in trial.Rows.Take(RowsShown))
        {
            Console.Out.WriteLine(FormattableString.Invariant($"{line}\t") + string.Join('\t', cells));
        }

        if (trial.Rows.Length > RowsShown)
        {
            Console.Out.WriteLine(FormattableString.Invariant($"and {trial.Rows.Length - RowsShown} more rows"));
        }

        ComplaintText.WriteAll(trial.Reading.Complaints, Console.Error);
        Console.Error.WriteLine(trial.Reading.Accepted
            ? $"Next: recist assess \"{tablePath}\" --map \"{mappingPath}\""
            : "Next: correct what is named above, in the mapping or in the table, and try again.");
        return trial.Reading.Accepted ? 0 : AssessCommand.Refused;
    }
}
