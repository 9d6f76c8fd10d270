namespace Recist.Ingestion;

/// <summary>Lesions in a place that may or may not be a lymph node, as TR measures them: CDISC has a node's short axis (LPERP) and a node's state (LNSTATE).</summary>
internal static class SdtmNodes
{
    private static readonly string[] OfNodes = ["LPERP", "LNSTATE"];
    private static readonly string[] OfOthers = ["LDIAM", "TUMSTATE"];

    /// <summary>
    /// Says of each unclear lesion what its tests say: nodes' tests alone, or those of other lesions alone, and tells it where a length depends
    /// on it. With both it stays open, and the short axes are kept. An organ of which nothing is known leaves it open too, but is no doubt where
    /// only other lesions' tests are there.
    /// </summary>
    public static void Settle(IEnumerable<TrResult> results, TuLesions lesions, ComplaintLog log)
    {
        var open = lesions.All.Where(l => Organs.Read(l.Lesion.Organ, l.Lesion.Site) == NodeReading.Unclear || IsUnknown(l.Lesion)).Select(l => (l.Draft, l.Lesion.Id)).ToHashSet();
        if (open.Count == 0)
        {
            return;
        }

        foreach (var ofLesion in results.Where(r => open.Contains((r.Draft, r.Lesion))).GroupBy(r => (r.Draft, r.Lesion)))
        {
            var (byNodes, byOthers) = (ofLesion.Any(r => r.First(OfNodes) is not null), ofLesion.Any(r => r.First(OfOthers) is not null));
            var known = lesions.Of(ofLesion.Key.Draft, ofLesion.Key.Lesion)!;
            if (byNodes != byOthers && (byNodes || !IsUnknown(known.Lesion)))
            {
                State(ofLesion.Key.Draft, lesions, ofLesion.Key.Lesion, byNodes);
                Tell(known, byNodes, [.. ofLesion], log);
            }
            else if (byNodes == byOthers)
            {
                KeepShortAxes(ofLesion);
                if (byNodes && IsUnknown(known.Lesion))
                {
                    known.Draft.NodesOpen.Add(known.Lesion.Id);
                }
            }
        }
    }

    /// <summary>An organ whose word no vocabulary has: it may be a node's in a language or a code that is not known here.</summary>
    private static bool IsUnknown(Lesion lesion) => lesion is { IsNode: false, Organ: { } organ, Role: not LesionRole.New }
        && !OrganTerms.IsUsual(organ) && !OrganWords.Are(organ) && Organs.Read(organ, lesion.Site) == NodeReading.No && !PlainText.Has(PlainText.Of(organ), NodeWords.Denied);

    private static void Tell(TuLesion known, bool isNode, List<TrResult> results, ComplaintLog log)
    {
        if (results.Find(r => r.First(isNode ? "LPERP" : "LDIAM") is not null) is null)
        {
            return;
        }

        var problem = $"The place of lesion \"{known.Lesion.Id}\" does not say whether it is a lymph node. TR has its ";
        if (isNode)
        {
            log.Inform(
                Codes.NodeUnclear, known.Draft.Subject, known.Place, known.Lesion.Organ, problem + "short axis (LPERP) and no longest diameter (LDIAM): it was read as a lymph node.",
                "Nothing to do; where it is none, give its longest diameter (LDIAM).");
        }
        else
        {
            log.Warn(
                Codes.NodeUnclear, known.Draft.Subject, known.Place, known.Lesion.Organ, problem + "longest diameter (LDIAM) and no short axis (LPERP): it was read as no lymph node.",
                "Where it is a lymph node, say LYMPH NODE in TULOC and give its short axis (LPERP).");
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
            // What is wrong with a length is told where the finding is read.
            if (result.First("LPERP") is { } perpendicular && result.First("LDIAM") is { } row && SdtmLength.OfNumber(perpendicular, new ComplaintLog(), result.Draft.Subject) is { } axis)
            {
                result.Draft.ShortAxes.TryAdd(row.Place(row.LengthVariable).Cell, axis);
            }
        }
    }
}
