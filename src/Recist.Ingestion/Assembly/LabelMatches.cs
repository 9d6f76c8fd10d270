using System.Collections.Immutable;
using System.Globalization;

namespace Recist.Ingestion;

/// <summary>Findings of later scans that are an earlier lesion by label and site, where their sender has declared that labels tell lesions apart.</summary>
/// <remarks>One candidate only: where two lesions have the label at one site, or stand in one scan, which is which is not said, and it is asked.</remarks>
public static class LabelMatches
{
    private const int MostNamed = 4;

    /// <summary>Earlier ids by the ids of later findings; empty where none is matched.</summary>
    /// <param name="history">All visits of one reader, with the baseline settled.</param>
    public static IReadOnlyDictionary<string, string> Of(PatientHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return Matched(history).ToDictionary(m => m.Late.Lesion.Id, m => m.Early.Lesion.Id, StringComparer.Ordinal);
    }

    /// <summary>What is told of the findings that were matched; null where none was.</summary>
    /// <param name="history">The history as it was before they were.</param>
    public static Complaint? Told(PatientHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var log = new ComplaintLog();
        Tell(history, new(new(history.Study, history.Course, history.Patient, history.Reader), default), log);
        return log.Sorted([]).SingleOrDefault();
    }

    internal static void Tell(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        var matched = Matched(history);
        if (matched.IsEmpty)
        {
            return;
        }

        var named = string.Join(", ", matched.Take(MostNamed).Select(m => $"{m.Late.Text} as \"{m.Early.Lesion.Id}\""))
            + (matched.Length > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {matched.Length - MostNamed} more") : "");
        log.Inform(
            Codes.LesionByLabel, draft.Subject, LesionReferences.Where(matched[0].Late.Source, draft), matched[0].Late.Lesion.Id,
            (matched.Length == 1 ? "A finding that no earlier scan tracks was taken" : "Findings that no earlier scan tracks were taken")
            + $" for the earlier lesion of the same label and site, as declared: {named}.",
            "Where one of them is another lesion, name it in the manifest of the file.");
    }

    private static ImmutableArray<(TrackedLesion Late, TrackedLesion Early)> Matched(PatientHistory history)
    {
        if (!history.Lesions.Any(l => l.Label is not null) || !history.Visits.Any(v => v.IsBaseline))
        {
            return [];
        }

        var (early, late) = LesionTracks.Split(history);
        var labels = early.Concat(late).ToLookup(t => KeyOf(t.Lesion));
        return
        [
            .. from one in late
               where one.Lesion.Label is not null && KeyOf(one.Lesion) is not null
               let same = labels[KeyOf(one.Lesion)].ToList()
               let firsts = same.Where(early.Contains).ToList()
               where firsts.Count == 1 && StandApart(same)
               select (one, firsts[0]),
        ];
    }

    private static bool StandApart(List<TrackedLesion> lesions)
    {
        var seen = new HashSet<int>();
        return lesions.TrueForAll(l => l.Visits.All(seen.Add));
    }

    /// <summary>Label, site, role and kind; null where they tell no lesion apart. Without a site only a lesion's number does: any lung may have a "nodule".</summary>
    private static (string Label, string Organ, string Site, LesionRole Role, bool IsNode)? KeyOf(Lesion lesion)
    {
        var label = lesion.Label ?? lesion.Id;
        return lesion.Organ is null && lesion.Site is null && !FindingLabel.IsNumbered(label)
            ? null
            : (Folded(label), Folded(lesion.Organ), Folded(lesion.Site), lesion.Role, lesion.IsNode);
    }

    private static string Folded(string? text) => text?.Trim().ToUpperInvariant() ?? "";
}
