using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>
/// Ids that differ in upper and lower case alone: they are read as two, and are as likely one that was typed in two ways.
/// </summary>
public static class AlikeIds
{
    private const int Few = 24;

    /// <summary>Lesions and visits of a history: of one file, or of all that several files say together.</summary>
    public static IEnumerable<(string Id, string Problem)> Of(PatientHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return Pairs(history.Lesions.Select(l => l.Id)).Select(p => (p.Other, Problem("lesions", p)))
            .Concat(Pairs(history.Visits.Select(v => v.Label)).Select(p => (p.Other, Problem("visits", p))));
    }

    internal static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        if (AreApart(history.Lesions, l => l.Id) && AreApart(history.Visits, v => v.Label))
        {
            return;
        }

        foreach (var (id, problem) in Of(history))
        {
            var place = draft.Lesions.Find(l => l.Lesion.Id == id)?.Place ?? draft.Parts.Find(p => p.Label == id)?.Place ?? draft.Place;
            log.Warn(
                Codes.IdsAlike,
                draft.Subject,
                place,
                id,
                problem,
                "Write one id in one way, or give two lesions or visits ids that differ in more than that.");
        }
    }

    /// <summary>Patients of an upload, and readers of a patient.</summary>
    internal static void Check(IEnumerable<PlacedSubject> subjects, ComplaintLog log)
    {
        var all = subjects.ToList();
        foreach (var pair in Pairs(all.Select(s => s.Subject.Patient)))
        {
            Tell(
                all.First(s => s.Subject.Patient == pair.Other),
                "patients",
                "Write a patient's id in one way, or give two patients ids that differ in more than that.");
        }

        foreach (var patient in all.GroupBy(s => s.Subject with { Course = "", Reader = null }).Where(g => g.Skip(1).Any()))
        {
            foreach (var pair in Pairs(patient.Select(s => s.Subject.Reader).OfType<string>()))
            {
                Tell(
                    patient.First(s => s.Subject.Reader == pair.Other),
                    "readers",
                    "Write a reader's name in one way; two readers are read as two records.");
            }
        }

        void Tell(PlacedSubject at, string what, string fix) =>
            log.Warn(
                Codes.IdsAlike,
                at.Subject,
                at.Place,
                null,
                $"Two {what} have ids that differ in upper and lower case alone; they were read as two.",
                fix);
    }

    /// <summary>True where no two of few are alike, which is nearly always so; many are left to <see cref="Pairs"/>.</summary>
    private static bool AreApart<T>(ImmutableArray<T> items, Func<T, string> id)
        where T : class
    {
        if (items.Length > Few)
        {
            return false;
        }

        for (var i = 1; i < items.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (id(items[i]).Equals(id(items[j]), StringComparison.OrdinalIgnoreCase))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static string Problem(string what, Pair pair) =>
        $"Two {what} differ in upper and lower case alone: \"{pair.One}\" and \"{pair.Other}\"; they were read as two.";

    /// <summary>The second spelling with the first.</summary>
    private static IEnumerable<Pair> Pairs(IEnumerable<string> ids)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        HashSet<string>? told = null;
        foreach (var id in ids)
        {
            if (!seen.Add(id) && seen.TryGetValue(id, out var first) && first != id && (told ??= new(StringComparer.Ordinal)).Add(id))
            {
                yield return new(first, id);
            }
        }
    }

    private sealed record Pair(string One, string Other);
}
