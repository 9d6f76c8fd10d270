using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text;
using Recist.Cli.Inputs;
using Recist.Cli.Output;
using Recist.Reports.Statistics;

namespace Recist.Cli.Commands;

/// <summary><c>recist cohort</c>: rates with exact intervals and Kaplan-Meier curves of all patients of the given files.</summary>
internal static class CohortCommand
{
    private static readonly string[] Usual = ["pfs", "os"];

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var reading = new ReadingArguments();
        var json = new Option<bool>("--json") { Description = "One JSON object." };
        var endpoint = new Option<string[]>("--endpoint") { Description = "pfs, ttp, os, ipfs, dor or sd; may stand several times. Default: pfs and os." };
        endpoint.AcceptOnlyFromAmong([.. Endpoint.All.Select(e => e.Name)]);
        var at = new Option<string?>("--at") { Description = "Days to count the patients at risk on, for example 0,90,180. Default: every 12 weeks." };
        var reader = new Option<string?>("--reader") { Description = "Count this reader's record of each patient instead of the read that stands." };
        var command = new Command("cohort", "Response rates and survival curves of all patients of the given files.") { json, endpoint, at, reader };
        reading.AddTo(command);
        command.SetAction(result => Run(reading.Read(result), result.GetValue(reader), Chosen(result.GetValue(endpoint)), Days(result.GetValue(at)), result.GetValue(json)));
        return command;
    }

    private static int Run(Intake intake, string? reader, ImmutableArray<Endpoint> endpoints, ImmutableArray<int> days, bool asJson)
    {
        ComplaintText.Write(intake, Console.Error);
        var cohort = CohortOf(intake, reader, Console.Error);
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        if (asJson)
        {
            output.WriteLine(CohortJson.Of(cohort, endpoints, days));
        }
        else
        {
            CohortText.Write(cohort, endpoints, days, output);
        }

        return intake.AnythingRefused ? AssessCommand.Refused : 0;
    }

    /// <summary>One record for each patient: the chosen reader's, else the one that stands. Who has none is named and not counted.</summary>
    /// <exception cref="PlainFailure">No record stands, or the records are judged by different rules.</exception>
    internal static Cohort CohortOf(Intake intake, string? reader, TextWriter errors)
    {
        var records = ImmutableArray.CreateBuilder<Assessment>();
        foreach (var course in PatientReads.Of(intake))
        {
            if ((reader is null ? course.Standing?.Read : course.Readers.FirstOrDefault(r => r.Reader == reader)?.Assessment) is { } record)
            {
                records.Add(record);
            }
            else
            {
                errors.WriteLine($"Patient {course.Patient} is not counted: " + (reader is null ? $"{course.Readers.Length} readers and none is marked as the accepted one." : $"there is no record of reader \"{reader}\"."));
            }
        }

        if (records.Count == 0)
        {
            throw new PlainFailure(reader is null ? "No patient of these files has a record that stands. Name one of the readers with --reader." : $"No patient of these files has a record of reader \"{reader}\".");
        }

        return records.Select(r => r.History.Options).Distinct().Count() == 1 ? new Cohort(records.ToImmutable())
            : throw new PlainFailure("The patients of these files are judged by different criteria or options, and their figures do not add up. Give one with --criteria or --set, or name files of one study.");
    }

    private static ImmutableArray<Endpoint> Chosen(string[]? names) =>
        [.. Endpoint.All.Where(e => (names is { Length: > 0 } ? names : Usual).Contains(e.Name))];

    private static ImmutableArray<int> Days(string? text)
    {
        var days = ImmutableArray.CreateBuilder<int>();
        foreach (var part in text?.Split(',') ?? [])
        {
            days.Add(int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var day) ? day
                : throw new PlainFailure($"--at needs whole days such as 0,90,180; this is \"{text}\"."));
        }

        return days.ToImmutable();
    }
}
