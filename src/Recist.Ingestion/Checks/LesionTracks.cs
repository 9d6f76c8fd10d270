using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>Findings that begin after the baseline, and how they may go on from earlier ones that are seen in no scan with them.</summary>
/// <param name="Late">Findings that begin after the baseline, in the order of their scans.</param>
/// <param name="Gone">Earlier lesions that one of them may be.</param>
/// <param name="Matchings">Ways to match them: late id to earlier id. The likeliest first; none where nothing fits.</param>
internal sealed record LesionTracks(
    ImmutableArray<TrackedLesion> Late, ImmutableArray<TrackedLesion> Gone, ImmutableArray<IReadOnlyDictionary<string, string>> Matchings)
{
    /// <summary>Of a history with its baseline.</summary>
    public static LesionTracks Of(PatientHistory history)
    {
        var (early, begin) = Split(history);

        // A lesion whose role a person gave is asked about only where it may be an earlier one.
        var late = begin.FindAll(l => l.Lesion.RoleUndeclared == true || early.Concat(begin).Any(e => MayBe(l, e)));
        var forwards = Matching(early, late, (best, found) => found > best);
        var backwards = Matching(early, late, (best, found) => found >= best);
        var gone = early.Where(e => late.Exists(l => MayBe(l, e))).ToImmutableArray();
        var isOneWay = forwards.All(m => backwards.GetValueOrDefault(m.Key) == m.Value);
        return new([.. late], gone, forwards.Count == 0 ? [] : isOneWay ? [forwards] : [forwards, backwards]);
    }

    /// <summary>The lesions that are no new ones, and of those the findings that begin after the baseline, in the order of their scans.</summary>
    public static (List<TrackedLesion> Early, List<TrackedLesion> Late) Split(PatientHistory history)
    {
        var known = history.Lesions.Where(l => l.Role != LesionRole.New);
        var all = known.Select(l => TrackedLesion.Of(l, history)).OfType<TrackedLesion>().ToList();
        var baseline = Enumerable.Range(0, history.Visits.Length).FirstOrDefault(i => history.Visits[i].IsBaseline, history.Visits.Length);
        var late = all.Where(l => UnmatchedLesions.IsUnsure(l.Lesion) && l.Visits[0] > baseline).OrderBy(l => l.Visits[0]).ToList();
        return (all.Except(late).ToList(), late);
    }

    private static bool MayBe(TrackedLesion late, TrackedLesion early) =>
        early.Visits[0] < late.Visits[0] && !early.Visits.Intersect(late.Visits).Any() && late.Likeness(early) > 0;

    /// <summary>Each late finding goes on from the likeliest lesion that no scan has beside it, which from then on has its scans.</summary>
    private static Dictionary<string, string> Matching(List<TrackedLesion> early, List<TrackedLesion> late, Func<int, int, bool> isBetter)
    {
        var tracks = early.ConvertAll(e => (Id: e.Lesion.Id, Now: e));
        var matching = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var finding in late)
        {
            var (best, at) = (0, -1);
            for (var i = 0; i < tracks.Count; i++)
            {
                var likeness = MayBe(finding, tracks[i].Now) ? finding.Likeness(tracks[i].Now) : 0;
                if (likeness > 0 && isBetter(best, likeness))
                {
                    (best, at) = (likeness, i);
                }
            }

            if (at < 0)
            {
                tracks.Add((finding.Lesion.Id, finding));
                continue;
            }

            matching.Add(finding.Lesion.Id, tracks[at].Id);
            tracks[at] = (tracks[at].Id, tracks[at].Now with { Visits = [.. tracks[at].Now.Visits, .. finding.Visits] });
        }

        return matching;
    }
}
