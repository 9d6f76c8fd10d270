namespace Recist.Ingestion;

/// <summary>Lesions in a place that may or may not be a lymph node, as TR measures them: CDISC has a node's short axis (LPERP) and a node's state (LNSTATE).</summary>
internal static class SdtmNodes
{
    private static readonly string[] OfNodes = ["LPERP", "LNSTATE"];
    private static readonly string[] OfOthers = ["LDIAM", "TUMSTATE"];

    /// <summary>Says of each unclear lesion what its tests say: nodes' tests alone, or those of other lesions alone. With both it stays open, and the short axes are kept.</summary>
    public static void Settle(IEnumerable<TrResult> results, TuLesions lesions)
    {
        var open = lesions.All.Where(l => Organs.Read(l.Lesion.Organ, l.Lesion.Site) == NodeReading.Unclear).Select(l => (l.Draft, l.Lesion.Id)).ToHashSet();
        if (open.Count == 0)
        {
            return;
        }

        foreach (var ofLesion in results.Where(r => open.Contains((r.Draft, r.Lesion))).GroupBy(r => (r.Draft, r.Lesion)))
        {
            var (byNodes, byOthers) = (ofLesion.Any(r => r.First(OfNodes) is not null), ofLesion.Any(r => r.First(OfOthers) is not null));
            if (byNodes != byOthers)
            {
                State(ofLesion.Key.Draft, lesions, ofLesion.Key.Lesion, byNodes);
            }
            else
            {
                KeepShortAxes(ofLesion);
            }
        }
    }

    private static void State(PatientDraft draft, TuLesions lesions, string id, bool isNode)
    {
        draft.NodesStated.Add(id);
        var known = lesions.Of(draft, id)!;
        lesions.Replace(known with { Lesion = known.Lesion with { IsNode = isNode } });
        for (var i = 0; i < draft.Lesions.Count; i++)
        {
            if (draft.Lesions[i].Lesion.Id == id)
            {
                draft.Lesions[i] = draft.Lesions[i] with { Lesion = draft.Lesions[i].Lesion with { IsNode = isNode } };
            }
        }
    }

    private static void KeepShortAxes(IEnumerable<TrResult> results)
    {
        foreach (var result in results)
        {
            if (result.First("LPERP")?.Text("TRSTRESN") is { } text && NumberText.TryRead(text, '.', out var axis) && axis <= Length.LargestMeasurement.Millimetres
                && result.First("LDIAM") is { } row)
            {
                result.Draft.ShortAxes.TryAdd(row.Place(row.LengthVariable).Cell, Length.FromMillimetres(axis));
            }
        }
    }
}
