namespace Recist.Ingestion;

/// <summary>A target node in parts that are each below 10 mm and together are not: one pathological node, or several normal ones.</summary>
/// <remarks>RECIST 1.1 adds up the parts of a lesion that has split (section 4.3.2) and judges a node by its own short axis; it does not say which holds here.</remarks>
internal static class SplitNodes
{
    private const decimal Normal = 10;

    public static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        if (!history.Visits.Any(v => v.Measurements.Any(IsUnclear)))
        {
            return;
        }

        foreach (var node in history.Lesions.Where(l => l is { Role: LesionRole.Target, IsNode: true }))
        {
            if (history.Visits.SelectMany(v => v.Measurements).FirstOrDefault(m => m.Lesion == node.Id && IsUnclear(m)) is { } first)
            {
                Question.Put(
                    [new($"as one node of {PartsOfTarget.Sum([first])} mm, the parts added up", history), new("as nodes of their own, each normal below 10 mm", Apart(history, node.Id))],
                    draft,
                    (Codes.PartsUnclear, LesionReferences.Where(first.Source, draft), first.Text ?? node.Id),
                    $"The parts of lymph node \"{node.Id}\" are each below 10 mm and {PartsOfTarget.Sum([first])} mm together; whether they are one node or several is not said.",
                    "Give the node one short axis: that of all parts together where they are one node, that of the largest part where they are nodes of their own.",
                    log);
            }
        }
    }

    private static bool IsUnclear(TargetMeasurement found) => found.Fragments is { IsDefaultOrEmpty: false, Length: > 1 } parts
        && parts.All(p => p.Millimetres < Normal) && PartsOfTarget.Sum([found]).Millimetres >= Normal;

    private static PatientHistory Apart(PatientHistory history, string node) => history with
    {
        Visits =
        [
            .. history.Visits.Select(v => v with
            {
                Measurements = [.. v.Measurements.Select(m => m.Lesion == node && IsUnclear(m) ? m with { Fragments = [], Diameter = m.Fragments.Max() } : m)],
            }),
        ],
    };
}
