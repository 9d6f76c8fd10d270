using System.Globalization;

namespace Recist.Ingestion;

/// <summary>A target that is called as the sum of others: counted as a lesion, every length is counted twice.</summary>
internal static class TotalsAsLesions
{
    public static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        foreach (var id in history.Lesions.Where(l => l.Role == LesionRole.Target && TotalsRows.Is(l.Id)).Select(l => l.Id))
        {
            var visits = history.Visits.Where(v => v.Measurements.Any(m => m.Lesion == id && m.Diameter is not null)).ToList();
            if (visits.Count == 0)
            {
                continue;
            }

            var sums = visits.Count(v => Sum(v, m => m.Lesion != id) == Sum(v, m => m.Lesion == id));
            var first = visits[0].Measurements.First(m => m.Lesion == id);
            Question.Ask(
                [new("as a lesion", history), new("as the sum of the others, which is no lesion", Without(history, id))],
                draft,
                (Codes.TotalsRow, LesionReferences.Where(first.Source, draft), id),
                string.Create(CultureInfo.InvariantCulture, $"This is called as the sum of others, and has a role and an organ; it is the sum of the other targets at {sums} of {visits.Count} visits."),
                "Leave role and organ blank where it is a sum, or take the row out; give a lesion another id.",
                log);
        }
    }

    private static decimal Sum(Visit visit, Func<TargetMeasurement, bool> of) => PartsOfTarget.Sum(visit.Measurements.Where(of)).Millimetres;

    private static PatientHistory Without(PatientHistory history, string id) => history with
    {
        Lesions = [.. history.Lesions.Where(l => l.Id != id)],
        Visits = [.. history.Visits.Select(v => v with { Measurements = [.. v.Measurements.Where(m => m.Lesion != id)] })],
    };
}
