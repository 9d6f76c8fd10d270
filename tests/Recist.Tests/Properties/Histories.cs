using Recist.Tests.Naive.Cases;

namespace Recist.Tests.Properties;

/// <summary>Random histories by all five criteria, and what is compared of them.</summary>
internal static class Histories
{
    public static TheoryData<Criteria> All => [.. Enum.GetValues<Criteria>()];

    /// <summary>Runs a property on many histories of one criteria; a failure names the case.</summary>
    public static void Each(Criteria criteria, Action<PatientHistory, int> property, int count = 3_000)
    {
        for (var number = 0; number < count; number++)
        {
            try
            {
                property(RandomHistory.Make(number, criteria), number);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"case {number}, {criteria}\n{Naive.HistoryText.Of(RandomHistory.Make(number, criteria))}", e);
            }
        }
    }

    /// <summary>Sums, responses and reasons' rules of each visit, the best response, issues and endpoints, as lines.</summary>
    public static List<string> Verdicts(PatientHistory history)
    {
        var assessment = ResponseAssessor.Assess(history);
        var (best, ends) = (assessment.Best, assessment.Endpoints);
        return
        [
            .. assessment.Visits.Select(Line),
            $"best {best.Unconfirmed} {best.Confirmed}",
            $"issues {string.Join(' ', assessment.Conformance.Issues)}",
            $"pfs {Text(ends.Pfs)} ttp {Text(ends.Ttp)} os {Text(ends.Os)} ipfs {Text(ends.IPfs)} dor {Text(ends.ResponseDuration)} sd {Text(ends.StableDuration)}",
            $"ttr {ends.TimeToResponse?.Days} {ends.ObjectiveResponse?.Reached} {ends.DiseaseControl?.Reached} {ends.ClinicalBenefit?.Reached}",
        ];
    }

    /// <summary>One visit: sums and responses.</summary>
    public static string Line(VisitAssessment v) =>
        $"{v.Visit.Label} {v.Sum} {v.PartialSum} {v.Nadir} {v.Target} {v.NonTarget} {string.Join('+', v.NewLesions.Order(StringComparer.Ordinal))} {v.Overall} {v.OverallFinal}";

    private static string Text(TimeToEvent? time) => time is null ? "none" : $"{time.Start} {time.Date} {time.IsEvent} {time.Reason}";
}
