using System.Collections.Immutable;
using System.Globalization;

namespace Recist.Ingestion;

/// <summary>
/// Visits whose order neither dates nor numbers nor times settle (<see cref="VisitOrder"/>): asked where another order gives other
/// responses.
/// </summary>
/// <remarks>Where it does not, that two visits have one day, or a partial date, is told anyway.</remarks>
internal static class VisitsUnordered
{
    private const int MostOrders = 24;
    private const int MostAnswers = 6;

    public static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        foreach (var orders in VisitOrder.Unsettled(history.Visits, MostOrders))
        {
            var answers = orders
                .Select(o => new Answer($"in the order {string.Join(", ", o.Select(v => $"\"{v.Label}\""))}", InOrder(history, o)))
                .DistinctBy(a => Question.Result(a.History), StringComparer.Ordinal)
                .Take(MostAnswers)
                .ToImmutableArray();
            if (answers.Length > 1)
            {
                var visit = orders[0][1];
                Question.Put(
                    answers,
                    draft,
                    (Codes.VisitsUnordered, draft.Parts.Find(p => p.Visit.Date == visit.Date)?.Place ?? draft.Place, visit.Date.Text),
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{orders[0].Length} visits have dates that do not say which came first, and nothing else does."),
                    "Give full dates, the numbers of the visits (SDTM VISITNUM, column visit_number) or times of day, or number the labels (\"Week 8\", \"Week 16\"). JSON has no number of a visit: there the dates or the labels say it; a manifest cannot.",
                    log);
            }
        }
    }

    /// <summary>The numbers of these visits say the order; dates that do are never against it.</summary>
    private static PatientHistory InOrder(PatientHistory history, ImmutableArray<Visit> order) => history with
    {
        Visits = [.. history.Visits.Select(v => order.IndexOf(v) is >= 0 and var at ? v with { VisitNumber = at + 1 } : v)],
    };
}
