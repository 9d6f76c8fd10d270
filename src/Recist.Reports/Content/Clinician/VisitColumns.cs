using System.Collections.Immutable;
using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content.Clinician;

/// <summary>Visits as table columns: wide courses are split into several tables, the baseline standing first in each.</summary>
internal static class VisitColumns
{
    /// <summary>Visits per table besides the baseline: more would squeeze the numbers on an upright page.</summary>
    private const int PerTable = 5;

    public static IEnumerable<ImmutableArray<VisitAssessment>> Chunks(CourseView view)
    {
        var followUps = view.Visits.Where(v => !v.Visit.IsBaseline).ToArray();
        ImmutableArray<VisitAssessment> baseline = view.Baseline is { } b ? [b] : [];
        if (followUps.Length == 0)
        {
            yield return baseline;
        }

        var tables = Math.Max(1, (followUps.Length + PerTable - 1) / PerTable);
        foreach (var part in followUps.Chunk(Math.Max(1, (followUps.Length + tables - 1) / tables)))
        {
            yield return [.. baseline, .. part];
        }
    }

    public static TableColumn Column(CourseView view, VisitAssessment visit)
    {
        var runs = new List<Run> { Run.Strong(visit.Visit.Label), Run.LineBreak, Run.Muted(Notation.Of(view.Facts.Clinic).CellDate(visit.Visit.Date)) };
        if (visit.Visit.Label == view.Current.NadirVisit)
        {
            runs.Add(new Run(" " + ClinicianWords.NadirMark) { Emphasis = true });
        }

        return new TableColumn(new RichText(runs)) { Alignment = Alignment.End, Weight = 1 };
    }
}
