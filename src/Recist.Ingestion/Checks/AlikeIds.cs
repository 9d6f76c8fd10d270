namespace Recist.Ingestion;

/// <summary>
/// Ids that differ in upper and lower case alone: they are read as two, and are as likely one that was typed in two ways.
/// </summary>
public static class AlikeIds
{
    /// <summary>Lesions and visits of a history: of one file, or of all that several files say together.</summary>
    public static IEnumerable<(string Id, string Problem)> Of(PatientHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return Pairs(history.Lesions.Select(l => l.Id)).Select(p => (p.Other, Problem("lesions", p)))
            .Concat(Pairs(history.Visits.Select(v => v.Label)).Select(p => (p.Other, Problem("visits", p))));
    }

    internal static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
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
    internal static void Check(IEnumerable<(Subject Subject, Place Place)> subjects, ComplaintLog log)
    {
        var all = subjects.ToList();
        foreach (var pair in Pairs(all.Select(s => s.Subject.Patient)))
        {
            Tell(
                all.First(s => s.Subject.Patient == pair.Other),
                "patients",
                "Write a patient's id in one way, or give two patients ids that differ in more than that.");
        }

        foreach (var patient in all.GroupBy(s => (s.Subject.Study, s.Subject.Patient)).Where(g => g.Skip(1).Any()))
        {
            foreach (var pair in Pairs(patient.Select(s => s.Subject.Reader).OfType<string>()))
            {
                Tell(
                    patient.First(s => s.Subject.Reader == pair.Other),
                    "readers",
                    "Write a reader's name in one way; two readers are read as two records.");
            }
        }

        void Tell((Subject Subject, Place Place) at, string what, string fix) =>
            log.Warn(
                Codes.IdsAlike,
                at.Subject,
                at.Place,
                null,
                $"Two {what} have ids that differ in upper and lower case alone; they were read as two.",
                fix);
    }

    private static string Problem(string what, (string One, string Other) pair) =>
        $"Two {what} differ in upper and lower case alone: \"{pair.One}\" and \"{pair.Other}\"; they were read as two.";

    /// <summary>The second spelling with the first.</summary>
    private static IEnumerable<(string One, string Other)> Pairs(IEnumerable<string> ids)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        HashSet<string>? told = null;
        foreach (var id in ids)
        {
            if (!seen.Add(id) && seen.TryGetValue(id, out var first) && first != id && (told ??= new(StringComparer.Ordinal)).Add(id))
            {
                yield return (first, id);
            }
        }
    }
}
