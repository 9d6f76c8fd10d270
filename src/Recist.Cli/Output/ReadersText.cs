using Recist.Cli.Inputs;
using Recist.Reports.Document;

namespace Recist.Cli.Output;

/// <summary>What the readers of a course differ in, as text.</summary>
internal static class ReadersText
{
    /// <summary>One line for <c>recist assess</c>: in what the readers differ, and whose read stands.</summary>
    public static string Line(PatientReads reads)
    {
        var points = reads.Comparison.Discordances;
        var names = string.Join(", ", reads.Readers.Select(r => ReaderWords.Name(r.Reader)));
        var differ = points.IsEmpty ? "agree" : $"differ in {string.Join(", ", points.Select(ReaderWords.Label))}";
        return $"Patient {Isolate.SetWhereNeeded(reads.Patient)}: readers {names} {differ}. Record read: {ReaderWords.Standing(reads.Standing)}.";
    }

    /// <summary>The table of <c>recist readers</c>.</summary>
    public static void Write(PatientReads reads, TextWriter to)
    {
        var comparison = reads.Comparison;
        var who = new[] { reads.Study.Length > 0 ? $"study {Isolate.SetWhereNeeded(reads.Study)}" : null, reads.Course != "1" ? $"course {Isolate.SetWhereNeeded(reads.Course)}" : null }.OfType<string>();
        to.WriteLine($"Patient {Isolate.SetWhereNeeded(reads.Patient)}{(who.Any() ? " (" + string.Join(", ", who) + ")" : "")}");
        string[][] rows =
        [
            ["", .. comparison.Reads.Select(r => ReaderWords.Name(r.History.Reader))],
            .. comparison.Discordances.Select(d => (string[])[ReaderWords.Label(d), .. d.Values.Select(v => v.Value ?? "-")]),
        ];
        foreach (var row in rows)
        {
            to.WriteLine("  " + string.Join("  ", row.Select((cell, i) => cell.PadRight(rows.Max(r => Isolate.Removed(r[i]).Length) + cell.Length - Isolate.Removed(cell).Length))).TrimEnd());
        }

        to.WriteLine(comparison switch
        {
            { Discordances.IsEmpty: true } => "  They agree in every response and date.",
            { NeedsAdjudication: true } => "  Adjudication is needed: the best response that counts, the first response or the progression differ.",
            _ => "  No adjudication is needed: the best response that counts, the first response and the progression agree.",
        });
        to.WriteLine($"  Record read: {ReaderWords.Standing(reads.Standing)}");
        to.WriteLine();
    }
}
