namespace Recist.Ingestion;

/// <summary>Lesions that a visit should have and does not: missing once, never seen again, or a target that was not there at baseline.</summary>
/// <remarks>
/// A target that is not listed is not evaluable (RECIST 1.1 section 4.4.2), so a forgotten row can hide a progression. Visits without any finding, and
/// lesions of a file that brings later visits only, are not asked about. One gap for each lesion: its first.
/// </remarks>
public static class LesionGaps
{
    /// <summary>The gaps of a history: of one file, or of all that several files say together.</summary>
    public static IEnumerable<LesionGap> Of(PatientHistory history)
    {
        var visits = history.Visits.Where(v => v is { Measurements.IsEmpty: false } or { NonTargets.IsEmpty: false }).ToList();
        var listed = Listed(visits);
        foreach (var lesion in history.Lesions)
        {
            if (lesion.Role == LesionRole.New || !listed.TryGetValue(lesion.Id, out var seen))
            {
                continue;
            }

            if (lesion.Role == LesionRole.Target && seen[0] > 0 && visits[0].IsBaseline)
            {
                yield return Gap(Codes.TargetAfterBaseline, visits[seen[0]], "This target has no value at baseline and appears later.",
                    IdList.Of(lesion.Id, [.. history.Lesions.Where(l => l.Role == LesionRole.Target && l.Id != lesion.Id).Select(l => l.Id)]) is { } merged
                        ? $"Where {string.Join(" and ", merged)} have become one, write the size of all in the row of {merged[0]}, and {merged[0]} in the column merged_into of the others (SDTM: TUTESTCD TUMERGE; JSON: state merged)."
                    : MayBePart(lesion.Id, history) is { } whole
                        ? $"Where it is a part of {whole}, which broke into pieces, say so: write {whole} in the column part_of in its rows; else give its baseline value."
                        : "Give its baseline value, or send it as a new lesion: targets are chosen at baseline.");
            }
            else if (seen[^1] < visits.Count - 1)
            {
                yield return Gap(Codes.LesionVanished, visits[seen[^1] + 1], "From this visit on nothing is said of a lesion that was followed before.",
                    "Give its size or state at each visit; a lesion that is gone is \"absent\".");
            }
            else if (lesion.Role == LesionRole.Target && seen[^1] - seen[0] >= seen.Count)
            {
                yield return Gap(Codes.TargetMissing, visits[FirstGap(seen)], "This visit has other lesions, but no value of a target that is followed before and after it; it was read as not evaluable.",
                    "Give its size or state.");
            }

            LesionGap Gap(string code, Visit visit, string problem, string fix) => new(code, visit, lesion.Id, $"Visit \"{visit.Label}\": {problem}", fix);
        }
    }

    /// <summary>The visits, by their places, that list each lesion, once each; a lesion that none lists is not there.</summary>
    private static Dictionary<string, List<int>> Listed(List<Visit> visits)
    {
        var listed = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < visits.Count; i++)
        {
            foreach (var measured in visits[i].Measurements)
            {
                Add(measured.Lesion, i);
            }

            foreach (var finding in visits[i].NonTargets)
            {
                Add(finding.Lesion, i);
            }
        }

        return listed;

        void Add(string lesion, int visit)
        {
            if (!listed.TryGetValue(lesion, out var seen))
            {
                listed.Add(lesion, seen = []);
            }

            if (seen.Count == 0 || seen[^1] != visit)
            {
                seen.Add(visit);
            }
        }
    }

    /// <summary>The first visit between two that list the lesion which does not.</summary>
    private static int FirstGap(List<int> seen)
    {
        var visit = seen[0];
        while (seen[visit - seen[0]] == visit)
        {
            visit++;
        }

        return visit;
    }

    /// <summary>The target of which the id looks like a part, such as T1 for T1a and T1-2; null where there is none.</summary>
    private static string? MayBePart(string id, PatientHistory history) => history.Lesions.Where(l => l.Role == LesionRole.Target && l.Id.Length < id.Length && id.StartsWith(l.Id, StringComparison.Ordinal))
        .Select(l => l.Id).FirstOrDefault(whole => id[whole.Length..].TrimStart('-', '_', '.', ' ') is { Length: 1 } end && (char.IsLetter(end[0]) || id.Length > whole.Length + 1));

    internal static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        var unmatched = UnmatchedLesions.Named(history);
        foreach (var gap in Of(history).Where(g => !unmatched.Contains(g.Lesion)))
        {
            log.Warn(gap.Code, draft.Subject, Place(draft, gap.Visit), gap.Lesion, gap.Problem, gap.Fix);
        }
    }

    private static Place Place(PatientDraft draft, Visit visit) => draft.Parts.Find(p => p.Visit.Date == visit.Date)?.Place ?? draft.Place;
}
