using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>Puts the parts of one patient's lesions together, visit by visit.</summary>
/// <param name="draft">Whose they are.</param>
/// <param name="log">Takes complaints and notes.</param>
internal sealed class LesionParts(PatientDraft draft, ComplaintLog log)
{
    private readonly List<PartOf> parts = draft.Relations.Parts;
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    /// <summary>Puts together the parts of what is itself several lesions that have merged.</summary>
    public Visit SettleMerged(Visit visit) =>
        Settle(visit, draft.Relations.Mergers.Select(m => m.Id).Except(draft.Lesions.Select(l => l.Lesion.Id)));

    /// <summary>Puts together the parts of every lesion; visits come in the order of their dates.</summary>
    public Visit Settle(Visit visit)
    {
        var listed = Ids(visit).ToList();
        var settled = Settle(visit, parts.Select(p => p.Whole));
        seen.UnionWith(listed);
        return settled;
    }

    /// <summary>The parts of parts first.</summary>
    private Visit Settle(Visit visit, IEnumerable<string> wholes)
    {
        foreach (var whole in wholes.Distinct().OrderByDescending(Depth))
        {
            List<PartOf> own = [.. parts.Where(p => p.Whole == whole).DistinctBy(p => p.Part)];
            if (own.Exists(p => p.Part != whole && Ids(visit).Contains(p.Part)))
            {
                var (nonTargets, newLesions) = (NonTargets(visit, whole, own), NewLesions(visit, whole, own));
                visit = Targets(visit, whole, own) with { NonTargets = nonTargets, NewLesions = newLesions };
            }
        }

        return visit;
    }

    /// <summary>The ids of all findings of a visit.</summary>
    public static IEnumerable<string> Ids(Visit visit) =>
        [.. visit.Measurements.Select(m => m.Lesion), .. visit.NonTargets.Select(n => n.Lesion), .. visit.NewLesions.Select(n => n.Lesion)];

    private int Depth(string whole)
    {
        var depth = 0;
        for (; depth <= parts.Count && parts.Find(p => p.Part == whole && p.Whole != whole) is { } above; depth++)
        {
            whole = above.Whole;
        }

        return depth;
    }

    private Visit Targets(Visit visit, string whole, List<PartOf> own)
    {
        var one = visit.Measurements.FirstOrDefault(m => m.Lesion == whole);
        List<TargetMeasurement> found = [.. visit.Measurements.Where(m => m.Lesion != whole && own.Exists(p => p.Part == m.Lesion))];
        if (found.Count == 0)
        {
            return visit;
        }

        if (own.Exists(p => p.Part == whole && IsThere(p, visit)))
        {
            found.InsertRange(0, one is null ? [] : [one]);
        }
        else if (PartsOfTarget.HasValue(one) && found.Exists(PartsOfTarget.HasValue) && PartsOfTarget.Sum(found) != one!.Diameter)
        {
            log.Block(
                Codes.PartsUnclear, draft.Subject, LesionReferences.Where(found[0].Source, draft), found[0].Lesion,
                $"Visit \"{visit.Label}\": lesion \"{whole}\" has a length of its own, and so have its parts.",
                "Leave the lengths of the parts, or that of the whole lesion where it is one again.");
        }
        else if (PartsOfTarget.HasValue(one) && !found.Exists(PartsOfTarget.HasValue))
        {
            return visit with { Measurements = Without(visit, own).Add(one!) };
        }

        List<string> missing = [.. own.Where(p => IsThere(p, visit) && !found.Exists(m => m.Lesion == p.Part)).Select(p => p.Part)];
        var joined = PartsOfTarget.Join(whole, found, missing, draft.Relations.Root);
        Tell(visit, whole, found, joined);
        return visit with { Measurements = Without(visit, own).Add(joined) };
    }

    /// <summary>A part that the source names by this visit, or that an earlier visit has.</summary>
    private bool IsThere(PartOf part, Visit visit) =>
        part.Label == visit.Label || part.Since <= visit.Date || (part.Part != part.Whole && seen.Contains(part.Part));

    private static ImmutableArray<TargetMeasurement> Without(Visit visit, List<PartOf> own) =>
        visit.Measurements.RemoveAll(m => own.Exists(p => p.Part == m.Lesion || p.Whole == m.Lesion));

    private void Tell(Visit visit, string whole, List<TargetMeasurement> found, TargetMeasurement joined)
    {
        var place = LesionReferences.Where(found[0].Source, draft);
        if (joined.State is MeasurementState.NotEvaluable)
        {
            log.Warn(Codes.PartNotEvaluated, draft.Subject, place, whole,
                $"Visit \"{visit.Label}\": {joined.Comment}; lesion \"{whole}\" was read as not evaluable.",
                "Give each part its size at each visit, or its state: \"absent\" where it is gone, \"too-small\" where it cannot be measured.");
        }
        else if (told.Add(whole))
        {
            log.Inform(Codes.PartsAdded, draft.Subject, place, whole,
                $"From visit \"{visit.Label}\" on the parts of lesion \"{whole}\" were added up: {string.Join(", ", found.Select(m => m.Lesion))}.",
                "Nothing to do.");
        }

        if (found.Exists(m => m.State == MeasurementState.TooSmall) && told.Add(whole + " too small"))
        {
            log.Inform(Codes.TooSmallCounted, draft.Subject, place, whole,
                "A part of this lesion is too small to measure; it counts 5 mm in the sum.", "Give a size where one was measured.");
        }
    }

    private ImmutableArray<NonTargetFinding> NonTargets(Visit visit, string whole, List<PartOf> own)
    {
        List<NonTargetFinding> found = [.. visit.NonTargets.Where(n => own.Exists(p => p.Part == n.Lesion || p.Whole == n.Lesion))];
        List<string> missing = [.. own.Where(p => IsThere(p, visit)).Select(p => p.Part).Except(found.Select(n => n.Lesion))];
        AskOfNodes(visit, whole, [.. found.Where(n => n.Lesion != whole)]);
        return found.TrueForAll(n => n.Lesion == whole) ? visit.NonTargets
            : visit.NonTargets.RemoveAll(found.Contains).Add(PartsOfOthers.Join(whole, found, missing));
    }

    /// <summary>Parts of a node that are each normal, and together are not.</summary>
    private void AskOfNodes(Visit visit, string whole, List<NonTargetFinding> found)
    {
        var axes = found.ConvertAll(n => n.ShortAxis?.Millimetres);
        if (axes.Count > 1 && axes.TrueForAll(a => a is > 0 and < 10) && axes.Sum() >= 10)
        {
            log.Block(
                Codes.PartsUnclear, draft.Subject, LesionReferences.Where(found[0].Source, draft), found[0].Text ?? whole,
                $"Visit \"{visit.Label}\": the parts of lymph node \"{whole}\" are each below 10 mm and {axes.Sum():0.####} mm together; whether they are one node or several is not said.",
                "Give the node one short axis: that of all parts together where they are one node, that of the largest part where they are nodes of their own.");
        }
    }

    private static ImmutableArray<NewLesionFinding> NewLesions(Visit visit, string whole, List<PartOf> own)
    {
        List<NewLesionFinding> found = [.. visit.NewLesions.Where(n => own.Exists(p => p.Part == n.Lesion || p.Whole == n.Lesion))];
        return found.TrueForAll(n => n.Lesion == whole) ? visit.NewLesions
            : visit.NewLesions.RemoveAll(found.Contains).Add(PartsOfOthers.Join(whole, found));
    }
}
