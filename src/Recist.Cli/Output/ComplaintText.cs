using Recist.Cli.Inputs;
using Recist.Ingestion;
using Recist.Reports.Document;

namespace Recist.Cli.Output;

/// <summary>Complaints as people read them: where, what, how to mend it.</summary>
internal static class ComplaintText
{
    private const int MostListed = 60;

    /// <summary>
    /// Writes what was refused and left out, what was told of the others, and last how often each was told. Of a large set, what was told
    /// is counted alone; with <c>--verbose</c> it
    /// is listed whole, the smallest of it too.
    /// </summary>
    public static void Write(Intake intake, bool isVerbose, TextWriter to)
    {
        WriteRefused(intake, to);
        Complaint[] told =
        [
            .. intake.Patients.Where(p => p.Assessment is not null).SelectMany(p => p.Complaints.Where(c => c.Patient is not null)),
            .. intake.Patients.SelectMany(p => p.Complaints).Where(c => c.Patient is null).Distinct(),
        ];
        var listed = told.Where(c => isVerbose || c.Severity != Severity.Info).ToList();
        var isCounted = !isVerbose && listed.Count > MostListed;
        foreach (var complaint in isCounted ? [] : listed)
        {
            to.WriteLine(Line(complaint));
        }

        if (told.Length > 0)
        {
            var counts = told.GroupBy(c => (c.Severity, c.Code)).OrderBy(g => g.Key.Severity == Severity.Info).ThenByDescending(g => g.Count()).ThenBy(g => g.Key.Code, StringComparer.Ordinal)
                .Select(g => FormattableString.Invariant($"{g.Key.Code} {g.Count()}{(g.Key.Severity == Severity.Info ? " (info)" : "")}"));
            to.WriteLine($"Told: {string.Join(", ", counts)}.{(isVerbose || told.Length == listed.Count && !isCounted ? "" : " \"--verbose\" lists them all.")}");
        }
    }

    /// <summary>Writes all complaints that a person should see, beside JSON that holds them all.</summary>
    public static void Write(Intake intake, TextWriter to)
    {
        WriteRefused(intake, to);
        foreach (var patient in intake.Patients.Where(p => p.Assessment is not null))
        {
            WriteAll(patient.Complaints.Where(c => c.Patient is not null), to);
        }

        WriteAll(intake.Patients.SelectMany(p => p.Complaints).Where(c => c.Patient is null).Distinct(), to);
    }

    private static void WriteRefused(Intake intake, TextWriter to)
    {
        foreach (var refused in intake.Refused)
        {
            to.WriteLine($"{refused.Source}: refused");
            WriteAll(refused.Complaints, to);
        }

        foreach (var patient in intake.Patients.Where(p => p.Assessment is null))
        {
            to.WriteLine($"{patient.Source}: patient {Isolate.SetWhereNeeded(patient.Patient)}{By(patient.Reader)} left out");
            WriteAll(patient.Complaints, to);
        }
    }

    /// <summary>Writes complaints, one a line, without those of severity info.</summary>
    public static void WriteAll(IEnumerable<Complaint> complaints, TextWriter to)
    {
        foreach (var c in complaints.Where(c => c.Severity != Severity.Info))
        {
            to.WriteLine(Line(c));
        }
    }

    private static string Line(Complaint c)
    {
        var where = string.Join(
            ':',
            new[] { Apart(c.File), Apart(c.Sheet), c.Line?.ToString(System.Globalization.CultureInfo.InvariantCulture) }.Where(t => t is not null));
        var column = c.Column ?? c.Path;
        var value = c.Value is null ? "" : $" \"{Isolate.SetWhereNeeded(c.Value)}\"";
        var expected = c.Expected is null ? "" : $" Expected: {c.Expected}.";
        var who = c.Patient is null ? "" : $" [patient {Isolate.SetWhereNeeded(c.Patient)}{By(c.Reader)}]";
        var place = $"{where}{(where.Length > 0 ? ": " : "")}{Word(c.Severity)} {c.Code}{(column is null ? "" : " " + column)}";
        return $"  {place}{value}: {c.Problem}{expected} {c.Fix}{who}";
    }

    private static string? Apart(string? text) => text is null ? null : Isolate.SetWhereNeeded(text);

    private static string By(string? reader) => reader is null ? "" : $" (reader {Isolate.SetWhereNeeded(reader)})";

    /// <summary>The word for a severity as JSON output has it.</summary>
    public static string Word(Severity severity) => severity switch
    {
        Severity.Refuse => "refuse",
        Severity.Block => "block",
        Severity.Warn => "warn",
        _ => "info",
    };
}
