using System.Globalization;

namespace Recist.Ingestion;

/// <summary>A target that is called as the sum of others, or is their sum at every visit: counted as a lesion, every length is counted twice.</summary>
internal static class TotalsAsLesions
{
    private const int LeastOthers = 2;
    private const int LeastVisits = 2;
    private const int Unknown = 1000;

    public static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        foreach (var id in history.Lesions.Where(l => l.Role == LesionRole.Target && (TotalsRows.Is(l.Id) || IsSum(history, l.Id))).Select(l => l.Id))
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
                string.Create(CultureInfo.InvariantCulture, $"{(TotalsRows.Is(id) ? "This is called as the sum of others, and has a role and an organ; it" : "This target has the name of a lesion, and it")} is the sum of the other targets at {sums} of {visits.Count} visits."),
                "Leave role and organ blank where it is a sum, or take the row out; give a lesion another id.",
                log);
        }
    }

    /// <summary>True for a length that is the sum of two or more others at two visits or more, and at none is not. By chance it hardly ever is.</summary>
    private static bool IsSum(PatientHistory history, string id)
    {
        var visits = 0;
        foreach (var visit in history.Visits)
        {
            var (own, others, count) = (0m, 0m, 0);
            foreach (var measured in visit.Measurements)
            {
                if (measured.Diameter is not { } length)
                {
                    count += measured.Fragments.IsDefaultOrEmpty ? 0 : Unknown;
                }
                else if (measured.Lesion == id)
                {
                    own = length.Millimetres;
                }
                else
                {
                    (others, count) = (others + length.Millimetres, count + 1);
                }
            }

            if (own == 0 || count >= Unknown)
            {
                continue;
            }

            if (count < LeastOthers || own != others)
            {
                return false;
            }

            visits++;
        }

        return visits >= LeastVisits;
    }

    private static decimal Sum(Visit visit, Func<TargetMeasurement, bool> of) => PartsOfTarget.Sum(visit.Measurements.Where(of)).Millimetres;

    private static PatientHistory Without(PatientHistory history, string id) => history with
    {
        Lesions = [.. history.Lesions.Where(l => l.Id != id)],
        Visits = [.. history.Visits.Select(v => v with { Measurements = [.. v.Measurements.Where(m => m.Lesion != id)] })],
    };
}
