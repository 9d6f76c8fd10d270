using System.Globalization;
using Recist.Cli.Inputs;
using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Cli.Output;

/// <summary>An assessment as an aligned table of text.</summary>
internal static class AssessmentTable
{
    private static readonly string[] Head = ["Visit", "Date", "Sum mm", "% base", "% nadir", "Target", "Non-target", "New", "Overall"];

    /// <summary>Writes the table of one patient.</summary>
    public static void Write(AssessedPatient patient, Assessment assessment, TextWriter to)
    {
        to.WriteLine(Title(patient));
        string[][] rows = [Head, .. assessment.Visits.Select(v => Row(v, assessment.IsUnitToCheck(v.Visit.Label)))];
        var widths = Head.Select((_, i) => rows.Max(r => Isolate.Removed(r[i]).Length)).ToArray();
        foreach (var row in rows)
        {
            to.WriteLine("  " + string.Join("  ", row.Select((cell, i) => i is >= 2 and <= 4 ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i] + cell.Length - Isolate.Removed(cell).Length))).TrimEnd());
        }

        var issues = assessment.Conformance.Issues;
        if (!issues.IsEmpty)
        {
            to.WriteLine($"  Baseline checks: {string.Join(", ", issues.Select(i => Isolate.SetWhereNeeded(i.ToString())).Order(StringComparer.Ordinal))}");
        }

        to.WriteLine($"  Best overall response: {assessment.Best.Unconfirmed.Code()} (confirmed: {assessment.Best.Confirmed.Code()})");
        EndpointsText.Write(assessment.Endpoints, to);
        to.WriteLine();
    }

    /// <summary>Whose record it is, in one line.</summary>
    public static string Title(AssessedPatient patient)
    {
        var who = new[]
        {
            patient.Study.Length > 0 ? $"study {Isolate.SetWhereNeeded(patient.Study)}" : null,
            patient.Course != "1" ? $"course {Isolate.SetWhereNeeded(patient.Course)}" : null,
            patient.Reader is null ? null : $"reader {Isolate.SetWhereNeeded(patient.Reader)}",
            patient.Assessment?.History.Options.Criteria is { } criteria and not Criteria.Recist11 ? criteria.Code() : null,
        }.OfType<string>();
        return $"Patient {Isolate.SetWhereNeeded(patient.Patient)}{(who.Any() ? " (" + string.Join(", ", who) + ")" : "")}";
    }

    private static string[] Row(VisitAssessment visit, bool isUnitDoubtful) =>
    [
        Isolate.SetWhereNeeded(visit.Visit.Label) + (visit.Visit.IsBaseline && !visit.Visit.Label.Equals("Baseline", StringComparison.OrdinalIgnoreCase) ? " (baseline)" : ""),
        visit.Visit.Date.Text,
        visit.Sum?.ToString() ?? (visit.PartialSum is { } partial ? $"({partial})" : "-"),
        Percent(visit.PercentFromBaseline),
        Percent(visit.PercentFromNadir),
        visit.Target?.Code() ?? "-",
        visit.NonTarget?.Code() ?? "-",
        NewLesion(visit),
        Overall(visit) + (isUnitDoubtful ? "  unit to be checked" : ""),
    ];

    /// <summary>A new lesion that the visit does not list, and that is still there by the criteria in force, is not a missing one.</summary>
    private static string NewLesion(VisitAssessment visit) => !visit.NewLesions.IsEmpty ? "yes" : visit.NewLesionsPresent.IsEmpty || visit.Visit.Missed ? "-" : "known";

    private static string Overall(VisitAssessment visit) => visit.Overall is not { } overall ? "-"
        : visit.OverallFinal is { } final && final != overall ? $"{overall.Code()} (now {final.Code()})"
        : overall.Code();

    /// <summary>Two decimals, so that -29.97 does not read as -30; more where two would read as the limit that is not reached.</summary>
    private static string Percent(decimal? value)
    {
        if (value is not { } percent)
        {
            return "-";
        }

        var decimals = LegibleDecimals.Of(percent, 2, 10, MidpointRounding.ToEven, -30m, 20m);
        var digits = new string('0', decimals);
        return decimal.Round(percent, decimals, MidpointRounding.ToEven).ToString($"+0.{digits};-0.{digits};0.{digits}", CultureInfo.InvariantCulture);
    }
}
