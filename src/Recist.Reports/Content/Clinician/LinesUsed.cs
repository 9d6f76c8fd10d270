using System.Globalization;

namespace Recist.Reports.Content.Clinician;

/// <summary>The lines of the uploaded files that the shown visits stem from, as ranges.</summary>
internal static class LinesUsed
{
    public static IEnumerable<(string File, string Lines)> Of(CourseView view) => view.Visits
        .SelectMany(v => Cells(v.Visit))
        .GroupBy(c => c.Sheet is null ? c.File : $"{c.File}, sheet {c.Sheet}", StringComparer.Ordinal)
        .OrderBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => (g.Key, Ranges(g.Select(c => c.Row))));

    internal static string Ranges(IEnumerable<int> rows)
    {
        var parts = new List<(int From, int To)>();
        foreach (var row in rows.Distinct().Order())
        {
            if (parts.Count > 0 && parts[^1].To == row - 1)
            {
                parts[^1] = (parts[^1].From, row);
            }
            else
            {
                parts.Add((row, row));
            }
        }

        return string.Join(", ", parts.Select(p => p.From == p.To
            ? p.From.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{p.From}\u2013{p.To}")));
    }

    private static IEnumerable<SourceCell> Cells(Visit visit) => visit.Measurements.Select(m => m.Source)
        .Concat(visit.NonTargets.Select(n => n.Source))
        .Concat(visit.NewLesions.SelectMany(n => new[] { n.Source, n.DiameterSource }))
        .OfType<SourceCell>();
}
