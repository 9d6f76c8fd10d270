using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>
/// Gives what was found of lesions that have become one to the lesions that they were: one of them carries the length, the others are
/// merged into it.
/// </summary>
/// <param name="draft">Whose they are.</param>
/// <param name="log">Takes complaints and notes.</param>
internal sealed class LesionMergers(PatientDraft draft, ComplaintLog log)
{
    private readonly HashSet<Merger> told = [];
    private readonly Dictionary<string, Lesion> lesions =
        draft.Lesions.GroupBy(l => l.Lesion.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Lesion, StringComparer.Ordinal);

    private readonly HashSet<string> found = [.. draft.Parts.SelectMany(p => LesionParts.Ids(p.Visit))];

    /// <summary>The visit without any id of merged lesions.</summary>
    public Visit Settle(Visit visit)
    {
        foreach (var merger in draft.Relations.Mergers)
        {
            visit = Settle(visit, merger);
        }

        return visit;
    }

    private Visit Settle(Visit visit, Merger merger)
    {
        var isOwnId = !merger.Lesions.Contains(merger.Id);
        if (isOwnId && visit.Measurements.FirstOrDefault(m => m.Lesion == merger.Id) is { } target)
        {
            return Target(visit, merger, target);
        }

        if (isOwnId && visit.NonTargets.FirstOrDefault(n => n.Lesion == merger.Id) is { } nonTarget)
        {
            var others = visit.NonTargets.Where(n => n != nonTarget && !merger.Lesions.Contains(n.Lesion));
            return Tell(visit, merger) with { NonTargets = [.. others, .. merger.Lesions.Select(l => nonTarget with { Lesion = l })] };
        }

        if (isOwnId && visit.NewLesions.FirstOrDefault(n => n.Lesion == merger.Id) is { } seen)
        {
            // The first carries the length; the others are within it, and their own length is none.
            var others = visit.NewLesions.Where(n => n != seen && !merger.Lesions.Contains(n.Lesion));
            var merged = merger.Lesions.Select((l, i) => New(l, seen, i == 0 || seen.Diameter is null ? seen.Diameter : Length.Zero));
            return Tell(visit, merger) with { NewLesions = [.. others, .. merged] };
        }

        // Where the merged lesion has an id of its own at some visit, a lesion alone at another is one that has separated.
        return merger.HasHappened(visit) && !(isOwnId && found.Contains(merger.Id)) ? UnderOneOfThem(visit, merger) : visit;
    }

    /// <summary>The merged lesion has an id of its own.</summary>
    private Visit Target(Visit visit, Merger merger, TargetMeasurement found)
    {
        List<string> targets = [.. merger.Lesions.Where(l => RoleOf(l) == LesionRole.Target)];
        if (visit.Measurements.FirstOrDefault(m => targets.Contains(m.Lesion) && PartsOfTarget.HasValue(m)) is { } other)
        {
            log.Block(
                Codes.MergeUnclear, draft.Subject, LesionReferences.Where(other.Source, draft), other.Lesion,
                $"Visit \"{visit.Label}\": this lesion has a length of its own, and so has \"{merger.Id}\", into which it has merged.",
                "Leave the one length where they cannot be told apart, or that of each lesion where they can.");
        }

        // A whole lesion rather than a part carries the length.
        var carrier = targets.Find(t => draft.Relations.Root(t) == t) ?? targets[0];
        var measurements = visit.Measurements.RemoveAll(m => m.Lesion == merger.Id || targets.Contains(m.Lesion));
        var merged = targets.Where(t => t != carrier).Select(t => MergedInto(t, carrier, found));
        return Others(Tell(visit, merger) with { Measurements = [.. measurements, found with { Lesion = carrier }, .. merged] }, merger, found);
    }

    /// <summary>One of the lesions has the length and the others have none.</summary>
    private Visit UnderOneOfThem(Visit visit, Merger merger)
    {
        List<string> targets = [.. merger.Lesions.Where(l => RoleOf(l) == LesionRole.Target)];
        List<TargetMeasurement> valued = [.. visit.Measurements.Where(m => targets.Contains(m.Lesion) && PartsOfTarget.HasValue(m))];
        bool IsSilent(string target) => !visit.Measurements.Any(m => m.Lesion == target && m.State is not MeasurementState.NotEvaluable);
        List<string> silent = [.. targets.Where(IsSilent)];
        if (valued.Count > 1)
        {
            Apart(visit, merger, valued);
        }

        if (valued is not [var one] || (silent.Count == 0 && targets.Count > 1))
        {
            return visit;
        }

        var measurements = visit.Measurements.RemoveAll(m => silent.Contains(m.Lesion));
        var merged = silent.Select(t => MergedInto(t, one.Lesion, one));
        return Others(Tell(visit, merger) with { Measurements = [.. measurements, .. merged] }, merger, one);
    }

    /// <summary>Each has a length of its own: they count apart, unless the one length stands at each of them.</summary>
    private void Apart(Visit visit, Merger merger, List<TargetMeasurement> valued)
    {
        var ids = string.Join(", ", valued.Select(m => m.Lesion));
        if (valued.TrueForAll(m => m.Diameter is not null && m.Diameter == valued[0].Diameter))
        {
            log.Block(
                Codes.MergeUnclear, draft.Subject, LesionReferences.Where(valued[0].Source, draft), valued[0].Text,
                $"Visit \"{visit.Label}\": lesions {ids} have merged, and each has the same length; whether it is the one length of all is not said.",
                "Leave the length at one of them, and MERGED at the others, where it is that of all; correct it where they are measured apart.");
        }
        else if (told.Add(merger))
        {
            log.Warn(
                Codes.LesionMerged, draft.Subject, merger.Place, merger.Id,
                $"From visit \"{visit.Label}\" on lesions {ids} are said to have merged, and each has a length of its own: they were counted apart.",
                "Nothing to do where they can be told apart; else leave the one length of all.");
        }
    }

    /// <summary>Non-targets and new lesions that have merged with a target; what the reader says of one stands.</summary>
    private Visit Others(Visit visit, Merger merger, TargetMeasurement found)
    {
        bool IsJudged(string nonTarget) => visit.NonTargets.Any(n => n.Lesion == nonTarget && n.Status != NonTargetStatus.NotEvaluated);
        List<string> nonTargets = [.. merger.Lesions.Where(l => RoleOf(l) == LesionRole.NonTarget && !IsJudged(l))];
        List<string> news = [.. merger.Lesions.Where(l => RoleOf(l) == LesionRole.New && !visit.NewLesions.Any(n => n.Lesion == l))];
        NonTargetFinding Within(string nonTarget) => new(nonTarget, AbsorbedNonTargets.Of(found)) { Text = found.Text, Source = found.Source };
        NewLesionFinding Still(string lesion) =>
            New(lesion, new(lesion, NewLesionStatus.Unequivocal) { Text = found.Text, Source = found.Source }, null);
        return visit with
        {
            NonTargets = [.. visit.NonTargets.Where(n => !nonTargets.Contains(n.Lesion)), .. nonTargets.Select(Within)],
            NewLesions = [.. visit.NewLesions, .. news.Select(Still)],
        };
    }

    private TargetMeasurement MergedInto(string lesion, string carrier, TargetMeasurement found) =>
        new(lesion, MeasurementState.Merged)
        {
            MergedInto = draft.Relations.Root(carrier),
            Date = found.Date,
            Text = found.Text,
            Source = found.Source
        };

    private NewLesionFinding New(string lesion, NewLesionFinding found, Length? length)
    {
        var known = lesions.GetValueOrDefault(draft.Relations.Root(lesion));
        return found with { Lesion = lesion, Organ = known?.Organ, IsNode = known?.IsNode == true, Diameter = length };
    }

    private LesionRole? RoleOf(string lesion) => lesions.GetValueOrDefault(draft.Relations.Root(lesion))?.Role;

    private Visit Tell(Visit visit, Merger merger)
    {
        if (told.Add(merger))
        {
            log.Inform(
                Codes.LesionMerged, draft.Subject, merger.Place, merger.Id,
                $"From visit \"{visit.Label}\" on lesions {string.Join(", ", merger.Lesions)} were read as merged: their length counts once.",
                "Nothing to do.");
        }

        return visit;
    }
}
