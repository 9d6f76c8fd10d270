namespace Recist.Ingestion;

/// <summary>A target in parts at the baseline: <c>14 + 12</c> may be two lesions, the two axes of one, or one that had split before.</summary>
/// <remarks>JSON says apart that lengths are those of fragments. A lesion splits in the course (RECIST 1.1 section 4.3.2); which number the sum of the baseline holds decides every later response.</remarks>
internal static class PartsAtBaseline
{
    public static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        if ((!draft.IsJoined && AssumedBaseline.IsProvisional(history)) || history.Visits.FirstOrDefault(v => v.IsBaseline) is not { } baseline)
        {
            return;
        }

        List<TargetMeasurement> found = [.. baseline.Measurements.Where(m => m.Fragments is { IsDefaultOrEmpty: false, Length: > 1 } && !IsOfJson(m))];
        if (found.Count > 0)
        {
            Question.Ask(
                [new("all parts together", history), new("the longest alone", Longest(history, baseline, found))],
                draft,
                (Codes.PartsUnclear, LesionReferences.Where(found[0].Source, draft), found[0].Text ?? found[0].Lesion),
                $"At the baseline \"{baseline.Label}\" {string.Join(" and ", found.Select(m => $"\"{m.Lesion}\""))} {(found.Count == 1 ? "has" : "have")} several lengths, {Text(found, m => PartsOfTarget.Sum([m]))} together and {Text(found, m => m.Fragments.Max())} the longest; a lesion splits after the baseline only.",
                "Write one length: the longest diameter (of a node the short axis) of one lesion, or the lengths together where it had split before; two lesions have two ids.",
                log);
        }
    }

    private static bool IsOfJson(TargetMeasurement found) => found.Source?.Column.StartsWith('$') == true;

    private static string Text(List<TargetMeasurement> found, Func<TargetMeasurement, Length> length) => string.Join(" and ", found.Select(m => $"{length(m)} mm"));

    private static PatientHistory Longest(PatientHistory history, Visit baseline, List<TargetMeasurement> found) => history with
    {
        Visits =
        [
            .. history.Visits.Select(v => v != baseline ? v : v with
            {
                Measurements = [.. v.Measurements.Select(m => found.Contains(m) ? m with { Fragments = [], Diameter = m.Fragments.Max() } : m)],
            }),
        ],
    };
}
