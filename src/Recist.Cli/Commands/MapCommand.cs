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
        var suggest = new Option<string?>("--suggest")
        {
            Description = "Propose a mapping for this table; what only you can know stands as \"?\" in it and is asked.",

            // With one value as the least, the --help after it would be the table.
            Arity = ArgumentArity.ZeroOrOne,
        };
        var check = new Option<string[]>("--check") { Description = "A mapping and a table: what the table would be read as.", Arity = new ArgumentArity(0, 2), AllowMultipleArgumentsPerToken = true };
        var command = new Command("map", "Make and try out mapping files for tables with headings of their own.") { suggest, check };
        command.SetAction(result => (result.GetValue(suggest), result.GetValue(check) ?? []) switch
        {
            ({ } table, []) => Suggest(MappingFile.Table(table)),
            (null, [var mapping, var table]) => Check(MappingFile.Table(mapping), MappingFile.Table(table)),
            _ => throw new PlainFailure("recist map needs --suggest TABLE, or --check MAPPING TABLE."),
        });
        return command;
    }

    private static int Suggest(UploadedFile table)
    {
        var (json, questions) = MappingSuggestion.Of(table, ReadingSettings.Default);
        if (json is not null)
        {
            Console.Out.WriteLine(json);
        }

        ComplaintText.WriteAll(questions, Console.Error);
        return json is null ? AssessCommand.Refused : 0;
    }

    private static int Check(UploadedFile mapping, UploadedFile table)
    {
        var trial = MappingTrial.Of(mapping, table, ReadingSettings.Default);
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
        return trial.Reading.Accepted ? 0 : AssessCommand.Refused;
    }
}
