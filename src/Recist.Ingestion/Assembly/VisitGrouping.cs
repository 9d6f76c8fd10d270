using System.Collections.Immutable;
using System.Globalization;

namespace Recist.Ingestion;

/// <summary>Which scans are one visit: those of one label within 14 days of its first; without a label, those of one date.</summary>
/// <remarks>
/// A partial date under a label that has exactly one full date it may be is that date. Under one label the highest revision stands.
/// Visits are given in the one order (<see cref="VisitOrder"/>): by date first, because visit numbers in real files are not in the order of
/// time.
/// </remarks>
internal static class VisitGrouping
{
    private const int MostDays = 14;

    /// <summary>The visits of a draft in their order, each label once.</summary>
    public static ImmutableArray<Visit> Join(PatientDraft draft, ComplaintLog log)
    {
        var visits = new List<Visit>();
        var labels = new HashSet<string>(StringComparer.Ordinal);
        foreach (var same in draft.Parts.GroupBy(p => p.Label ?? p.Visit.Date.Text, StringComparer.Ordinal))
        {
            var revision = same.Max(p => p.Visit.Revision);
            var groups = Groups([.. same.Where(p => p.Visit.Revision == revision)]);
            for (var i = 0; i < groups.Count; i++)
            {
                var label = i == 0 && labels.Add(same.Key) ? same.Key : Unique($"{same.Key} ({groups[i][0].Visit.Date.Text})", labels);
                if (i > 0)
                {
                    Warn(draft, groups[i][0], label, log);
                }

                visits.Add(VisitJoin.Join(label, groups[i], draft.Subject, log));
            }
        }

        return VisitOrder.Of(visits);
    }

    private static List<List<VisitPart>> Groups(List<VisitPart> parts)
    {
        var groups = new List<List<VisitPart>>();
        foreach (var part in InOrder(parts.Exists(p => p.Visit.Date.IsPartial) ? Completed(parts) : parts))
        {
            if (groups.Count == 0 || part.Visit.Date.DaysSince(groups[^1][0].Visit.Date) > MostDays)
            {
                groups.Add([]);
            }

            groups[^1].Add(part);
        }

        return groups;
    }

    /// <summary>Most files are in the order of time already.</summary>
    private static IEnumerable<VisitPart> InOrder(List<VisitPart> parts)
    {
        for (var i = 1; i < parts.Count; i++)
        {
            if (parts[i].Visit.Date < parts[i - 1].Visit.Date)
            {
                return parts.OrderBy(p => p.Visit.Date);
            }
        }

        return parts;
    }

    private static List<VisitPart> Completed(List<VisitPart> parts)
    {
        var full = parts.Select(p => p.Visit.Date).Where(d => !d.IsPartial).Distinct().ToList();
        return parts.ConvertAll(part =>
            part.Visit.Date.IsPartial && full.FindAll(part.Visit.Date.IsPrefixOf) is [var only] ? part with { Visit = part.Visit with { Date = only } } : part);
    }

    private static string Unique(string label, HashSet<string> labels)
    {
        var unique = label;
        for (var i = 2; !labels.Add(unique); i++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{label} #{i}");
        }

        return unique;
    }

    private static void Warn(PatientDraft draft, VisitPart first, string label, ComplaintLog log) => log.Warn(
        Codes.VisitSplit,
        draft.Subject,
        first.Place,
        label,
        "Scans under one visit label are more than 14 days apart; they are read as separate visits.",
        "Check the dates; give each visit its own label.");
}
