using System.Globalization;
using System.Text;

namespace Recist.Cli.Demo;

/// <summary>The demo's results as a table: a line per patient, made from the weekly <c>new_results.csv</c>.</summary>
internal static class DemoTable
{
    /// <summary>The table.</summary>
    /// <param name="patients">Who stands in it, in this order.</param>
    /// <param name="results">The CSV.</param>
    public static string Of(IReadOnlyList<DemoPatient> patients, string results)
    {
        var rows = CsvRows.Read(results);
        string[] heading = ["File", "Patient", "Visits", "Last", "Best", "Confirmed"];
        string[][] cells = [heading, .. patients.Select(patient => Line(patient, [.. rows.Where(r => r["subject"] == patient.PatientId)]))];
        int[] widths = [.. heading.Select((_, column) => cells.Max(line => line[column].Length))];
        var text = new StringBuilder();
        foreach (string[] line in cells)
        {
            text.AppendLine(string.Join("  ", line.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        }

        return text.ToString();
    }

    private static string[] Line(DemoPatient patient, List<IReadOnlyDictionary<string, string>> visits)
    {
        var assessed = visits.Where(visit => visit["overall"].Length > 0).ToList();
        var last = assessed.LastOrDefault();
        return
        [
            string.Create(CultureInfo.InvariantCulture, $"patient-{patient.Number}"),
            patient.PatientId,
            string.Join(", ", assessed.Select(visit => $"{visit["visit"]} {visit["overall"]}")),
            last?["overall"] ?? "-",
            last?["bor"] ?? "-",
            last?["borConfirmed"] ?? "-",
        ];
    }
}
