using Recist.Cli.Inputs;
using Recist.Ingestion;
using Recist.Reports.Document;

namespace Recist.Cli.Output;

/// <summary>Complaints as people read them: where, what, how to mend it.</summary>
internal static class ComplaintText
{
    /// <summary>Writes all complaints that a person should see.</summary>
    public static void Write(Intake intake, TextWriter to)
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

        foreach (var patient in intake.Patients.Where(p => p.Assessment is not null))
        {
            WriteAll(patient.Complaints.Where(c => c.Patient is not null), to);
        }

        WriteAll(intake.Patients.SelectMany(p => p.Complaints).Where(c => c.Patient is null).Distinct(), to);
    }

    /// <summary>Writes complaints, one a line, without those of severity info.</summary>
    public static void WriteAll(IEnumerable<Complaint> complaints, TextWriter to)
    {
        foreach (var c in complaints.Where(c => c.Severity != Severity.Info))
        {
            var where = string.Join(':', new[] { Apart(c.File), Apart(c.Sheet), c.Line?.ToString(System.Globalization.CultureInfo.InvariantCulture) }.Where(t => t is not null));
            var column = c.Column ?? c.Path;
            var value = c.Value is null ? "" : $" \"{Isolate.SetWhereNeeded(c.Value)}\"";
            var expected = c.Expected is null ? "" : $" Expected: {c.Expected}.";
            var who = c.Patient is null ? "" : $" [patient {Isolate.SetWhereNeeded(c.Patient)}{By(c.Reader)}]";
            to.WriteLine($"  {where}{(where.Length > 0 ? ": " : "")}{Word(c.Severity)} {c.Code}{(column is null ? "" : " " + column)}{value}: {c.Problem}{expected} {c.Fix}{who}");
        }
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
