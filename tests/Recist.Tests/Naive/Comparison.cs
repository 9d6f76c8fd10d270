namespace Recist.Tests.Naive;

/// <summary>Engine against naive evaluator, field by field.</summary>
internal static class Comparison
{
    /// <summary>What differs, one line each; empty where the two agree.</summary>
    public static List<string> Differences(Assessment engine, NaiveOutcome naive)
    {
        var found = new List<string>();
        Visits(engine, naive, found);
        Check(found, "best unconfirmed", engine.Best.Unconfirmed, naive.Unconfirmed);
        Check(found, "best confirmed", engine.Best.Confirmed, naive.Confirmed);
        Check(found, "issues", string.Join(' ', engine.Conformance.Issues), string.Join(' ', naive.Issues));
        Check(
            found,
            "lesions",
            string.Join(' ', engine.Conformance.Lesions.OrderBy(l => l.Key, StringComparer.Ordinal).Select(l => $"{l.Key}={l.Value}")),
            string.Join(' ', naive.Lesions.Select(l => $"{l.Key}={l.Value}")));
        Endpoints(engine.Endpoints, naive.Endpoints, found);
        return found;
    }

    private static void Endpoints(CourseEndpoints engine, Dictionary<string, string> naive, List<string> found)
    {
        Check(found, "pfs", Text(engine.Pfs), naive["pfs"]);
        Check(found, "ttp", Text(engine.Ttp), naive["ttp"]);
        Check(found, "ipfs", Text(engine.IPfs), naive["ipfs"]);
        Check(found, "os", Text(engine.Os), naive["os"]);
        Check(found, "dor", Text(engine.ResponseDuration), naive["dor"]);
        Check(found, "sd duration", Text(engine.StableDuration), naive["sd duration"]);
        Check(found, "ttr", $"{engine.TimeToResponse?.Days}", naive["ttr"]);
        Check(found, "orr", $"{engine.ObjectiveResponse?.Reached == true}", naive["orr"]);
        Check(found, "dcr", $"{engine.DiseaseControl?.Reached == true}", naive["dcr"]);
        Check(found, "cbr", $"{engine.ClinicalBenefit?.Reached == true}", naive["cbr"]);
    }

    private static string Text(TimeToEvent? time) => time is null ? "none" : $"{time.Start} to {time.Date} {time.IsEvent} {time.Reason}";

    private static void Visits(Assessment engine, NaiveOutcome naive, List<string> found)
    {
        Check(found, "visits", engine.Visits.Length, naive.Visits.Count);
        for (var i = 0; i < Math.Min(engine.Visits.Length, naive.Visits.Count); i++)
        {
            var (e, n) = (engine.Visits[i], naive.Visits[i]);
            var label = n.Visit.Label;
            Check(found, "visit", e.Visit.Label, label);
            Check(found, label + " sum", e.Sum?.Millimetres, n.Sum);
            Check(found, label + " partial sum", e.PartialSum?.Millimetres, n.PartialSum);
            Check(found, label + " nadir", e.Nadir?.Millimetres, n.Nadir);
            Check(found, label + " target", e.Target, n.Target);
            Check(found, label + " non-target", e.NonTarget, n.NonTarget);
            Check(found, label + " new", string.Join(' ', e.NewLesions.Order(StringComparer.Ordinal)), string.Join(' ', n.New.Order(StringComparer.Ordinal)));
            Check(found, label + " overall", e.Overall, n.Overall);
            Check(found, label + " overall final", e.OverallFinal, n.Final);
        }
    }

    private static void Check<T>(List<string> found, string what, T engine, T naive)
    {
        if (!EqualityComparer<T>.Default.Equals(engine, naive))
        {
            found.Add($"{what}: engine {engine?.ToString() ?? "null"}, naive {naive?.ToString() ?? "null"}");
        }
    }
}
