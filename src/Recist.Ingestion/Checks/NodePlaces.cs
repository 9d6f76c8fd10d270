using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>Lesions in a place where lymph nodes lie and other things too, of which nothing says which they are: asked about where the responses depend on it.</summary>
/// <remarks>
/// A node is normal below 10 mm; anything else is gone at 0 mm only. A visit that stands alone cannot show what is at stake, and the course that it joins may:
/// there it is asked about wherever a size was given.
/// </remarks>
internal static class NodePlaces
{
    private const int MostAlone = 6;

    private const string Fix = "Say it in the column \"node\" in every row of the lesion (JSON: \"node\"; in a mapping name the column: \"node\": \"node\"), or in the words of the place: \"axillary lymph node\", or \"axilla, not a node\".";

    private const string FixInSdtm = "Say it in TULOC: LYMPH NODE, or the words of the place such as \"AXILLARY LYMPH NODE\" or \"AXILLA, NOT A NODE\"; or in TR by the tests (TRTESTCD): LPERP alone for a lymph node, LDIAM alone for another lesion.";

    public static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        var open = draft.NodesOpen.Count > 0 || MayBeOpen(history) ? Open(history, draft) : [];
        if (open.Count == 0)
        {
            return;
        }

        var known = history.Lesions.FirstOrDefault(l => open.Contains(l.Id));
        var place = draft.Lesions.Find(l => open.Contains(l.Lesion.Id))?.Place ?? Listed(history, open[0], draft);
        var text = known?.Organ ?? history.Visits.SelectMany(v => v.NewLesions).FirstOrDefault(n => n.Lesion == open[0])?.Organ;
        var ids = string.Join(", ", open.Select(id => $"\"{id}\""));
        var problem = open.Count == 1 ? $"Lesion {ids} lies where lymph nodes and other lesions do, and nothing says which it is." : $"Lesions {ids} lie where lymph nodes and other lesions do, and nothing says which they are.";
        if (history.Visits.Count(v => !v.Missed) < 2)
        {
            Alone(history, draft, open, (place, text), problem, log);
            return;
        }

        Question.Put(Answers(history, draft, open), draft, (Codes.NodeUnclear, place, text), problem, HowTo(draft), log);
    }

    /// <summary>False for nearly every record, at no cost.</summary>
    private static bool MayBeOpen(PatientHistory history)
    {
        foreach (var lesion in history.Lesions)
        {
            if (!lesion.IsNode && Organs.Read(lesion.Organ, lesion.Site) == NodeReading.Unclear)
            {
                return true;
            }
        }

        foreach (var visit in history.Visits)
        {
            foreach (var found in visit.NewLesions)
            {
                if (!found.IsNode && Organs.Read(found.Organ) == NodeReading.Unclear)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string HowTo(PatientDraft draft) => draft.IsSdtm ? FixInSdtm : Fix;

    /// <summary>The lesions in doubt, by their ids.</summary>
    private static List<string> Open(PatientHistory history, PatientDraft draft)
    {
        var listed = history.Lesions.Select(l => l.Id).ToHashSet(StringComparer.Ordinal);
        var lesions = history.Lesions.Where(l => !l.IsNode && !draft.NodesStated.Contains(l.Id) && (IsUnclear(l) || draft.NodesOpen.Contains(l.Id))).Select(l => l.Id);
        var unlisted = history.Visits.SelectMany(v => v.NewLesions).Where(n => !n.IsNode && !listed.Contains(n.Lesion) && Organs.Read(n.Organ) == NodeReading.Unclear).Select(n => n.Lesion);
        return [.. lesions.Concat(unlisted).Distinct()];
    }

    /// <summary>A place that is refused as no tumour ("coronary artery, LAD") is not asked about besides.</summary>
    private static bool IsUnclear(Lesion lesion) =>
        Organs.Read(lesion.Organ, lesion.Site) == NodeReading.Unclear && OtherCriteria.OfPlace(lesion.Organ, lesion.Site) is null;

    private static void Alone(PatientHistory history, PatientDraft draft, List<string> open, (Place Place, string? Text) at, string problem, ComplaintLog log)
    {
        var isSized = history.Visits.Any(v => v.Measurements.Any(m => m.Diameter is not null && open.Contains(m.Lesion))
            || v.NonTargets.Any(n => n.Source is { } cell && draft.ShortAxes.ContainsKey(cell) && open.Contains(n.Lesion))
            || v.NewLesions.Any(n => n.Diameter is not null && open.Contains(n.Lesion)));
        if (isSized)
        {
            log.Block(
                Codes.NodeUnclear, draft.Subject, at.Place, at.Text,
                $"{problem} The responses of later visits may depend on it: a lymph node counts by its short axis and is normal below 10 mm, another lesion counts by its longest diameter and is gone at 0 mm.", HowTo(draft));
        }
        else
        {
            log.Warn(Codes.NodeUnclear, draft.Subject, at.Place, at.Text, $"{problem} It has no size here; it was read as no lymph node.", HowTo(draft));
        }
    }

    /// <summary>None, all, and each alone: one of two lesions may hold back what the other would allow.</summary>
    private static ImmutableArray<Answer> Answers(PatientHistory history, PatientDraft draft, List<string> open)
    {
        var none = new Answer(open.Count == 1 ? "as no lymph node" : "none as a lymph node", history);
        var all = new Answer(open.Count == 1 ? "as a lymph node" : "all as lymph nodes", As(history, draft, [.. open]));
        return open.Count is 1 or > MostAlone ? [none, all]
            : [none, all, .. open.Select(id => new Answer($"\"{id}\" alone as a lymph node", As(history, draft, [id])))];
    }

    /// <summary>The history where these lesions are nodes.</summary>
    private static PatientHistory As(PatientHistory history, PatientDraft draft, HashSet<string> nodes)
    {
        Length? Axis(SourceCell? cell) => cell is not null && draft.ShortAxes.TryGetValue(cell, out var axis) ? axis : null;
        return history with
        {
            Lesions = [.. history.Lesions.Select(l => nodes.Contains(l.Id) ? l with { IsNode = true } : l)],
            Visits = [.. history.Visits.Select(v => v with
            {
                Measurements = [.. v.Measurements.Select(m => nodes.Contains(m.Lesion) && Axis(m.Source) is { } axis ? m with { Diameter = axis } : m)],
                NonTargets = [.. v.NonTargets.Select(n => nodes.Contains(n.Lesion) && n.ShortAxis is null ? n with { ShortAxis = Axis(n.Source) } : n)],
                NewLesions = [.. v.NewLesions.Select(n => nodes.Contains(n.Lesion) ? n with { IsNode = true } : n)],
            })],
        };
    }

    private static Place Listed(PatientHistory history, string id, PatientDraft draft) =>
        LesionReferences.Where(history.Visits.SelectMany(v => v.NewLesions).FirstOrDefault(n => n.Lesion == id)?.Source, draft);
}
