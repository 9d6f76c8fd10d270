namespace Recist.Ingestion;

/// <summary>Joins what several entries or files say about one subject; a higher revision stands over a lower one.</summary>
internal static class DraftMerge
{
    /// <summary>One draft per subject, in the order of first appearance.</summary>
    public static List<PatientDraft> BySubject(IEnumerable<PatientDraft> drafts, ComplaintLog log) =>
        [.. drafts.GroupBy(d => d.Subject).Select(same => Join([.. same.OrderBy(d => d.Revision)], log))];

    private static PatientDraft Join(List<PatientDraft> drafts, ComplaintLog log)
    {
        if (drafts is [var only])
        {
            return only;
        }

        var joined = new PatientDraft(drafts[0].Subject, drafts[0].Place)
        {
            Options = drafts[^1].Options,
            Accepted = drafts.Exists(d => d.Accepted && d.Revision == drafts[^1].Revision),
            Role = drafts.Select(d => d.Role).FirstOrDefault(r => r is not null),
            UnitsStated = drafts.TrueForAll(d => d.UnitsStated),
            UnitsOpen = drafts.TrueForAll(d => d.UnitsOpen),
            IsJoined = drafts.TrueForAll(d => d.IsJoined),
            IsSdtm = drafts.TrueForAll(d => d.IsSdtm),
            Revision = drafts[^1].Revision,
        };
        foreach (var draft in drafts)
        {
            Add(joined, draft, drafts[^1].Revision, log);
        }

        return joined;
    }

    private static void Add(PatientDraft joined, PatientDraft draft, int highest, ComplaintLog log)
    {
        if (draft.Options != joined.Options && draft.Revision == highest)
        {
            Conflict(joined, draft, "options", log);
        }

        joined.Dates = Dates(joined, draft, highest, log);
        var redefined = draft.Lesions.Select(l => l.Lesion.Id).ToHashSet(StringComparer.Ordinal);
        if (draft.Revision > 1)
        {
            joined.Lesions.RemoveAll(l => l.Revision < draft.Revision && redefined.Contains(l.Lesion.Id));
        }

        joined.Lesions.AddRange(draft.Lesions);
        joined.Parts.AddRange(draft.Parts);
        joined.Relations.AddAll(draft.Relations);
        joined.Sums.AddRange(draft.Sums);
        joined.NodesStated.UnionWith(draft.NodesStated);
        joined.NodesOpen.UnionWith(draft.NodesOpen);
        foreach (var (cell, length) in draft.ShortAxes)
        {
            joined.ShortAxes.TryAdd(cell, length);
        }

        joined.Treatment.AddRange(draft.Treatment.Except(joined.Treatment));
        joined.OptionsInFile.AddRange(draft.OptionsInFile.Except(joined.OptionsInFile));
        joined.OptionsOverruled.AddRange(draft.OptionsOverruled.Except(joined.OptionsOverruled));
        joined.Sources.AddRange(draft.Sources.Except(joined.Sources));
        joined.Sent = (draft.Sent.By ?? joined.Sent.By, draft.Sent.Reason ?? joined.Sent.Reason);
        joined.DeathPlace = draft.DeathPlace ?? joined.DeathPlace;
        joined.Person = draft.Person ?? joined.Person;
        joined.Plan = draft.Plan ?? joined.Plan;
        joined.Adjudicated.AddRange(draft.Adjudicated.Except(joined.Adjudicated));
    }

    private static PatientDates Dates(PatientDraft joined, PatientDraft draft, int highest, ComplaintLog log)
    {
        ScanDate? One(string name, ScanDate? old, ScanDate? found)
        {
            if (old is not null && found is not null && old != found && draft.Revision == highest && joined.Revision == 1)
            {
                Conflict(joined, draft, $"dates.{name}", log);
            }

            return found ?? old;
        }

        var (old, now) = (joined.Dates, draft.Dates);
        return new PatientDates
        {
            Start = One("start", old.Start, now.Start),
            Reference = One("reference", old.Reference, now.Reference),
            Death = One("death", old.Death, now.Death),
            LastKnownAlive = old.LastKnownAlive > now.LastKnownAlive ? old.LastKnownAlive : now.LastKnownAlive ?? old.LastKnownAlive,
            NewTherapy = One("newTherapy", old.NewTherapy, now.NewTherapy),
            SymptomaticDeterioration = One("symptomaticDeterioration", old.SymptomaticDeterioration, now.SymptomaticDeterioration),
            BaselineMissing = old.BaselineMissing || now.BaselineMissing,
        };
    }

    private static void Conflict(PatientDraft joined, PatientDraft draft, string what, ComplaintLog log) => log.Block(
        Codes.PatientConflict,
        joined.Subject,
        draft.Place,
        what,
        "Two records of this patient contradict each other.",
        "Correct one of them, or mark the correction with a higher revision.");
}
