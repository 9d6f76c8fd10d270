namespace Recist.Ingestion;

/// <summary>Every finding is about a lesion that is defined, in the role it is defined with.</summary>
internal static class LesionReferences
{
    public static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        var roles = history.Lesions.ToDictionary(l => l.Id, l => l.Role, StringComparer.Ordinal);
        foreach (var visit in history.Visits)
        {
            foreach (var finding in visit.Measurements)
            {
                One(finding.Lesion, LesionRole.Target, finding.Source);
                if (finding.MergedInto is { } other)
                {
                    One(other, LesionRole.Target, finding.Source);
                }
            }

            foreach (var finding in visit.NonTargets)
            {
                One(finding.Lesion, LesionRole.NonTarget, finding.Source);
            }

            foreach (var finding in visit.NewLesions.Where(n => roles.GetValueOrDefault(n.Lesion, LesionRole.New) != LesionRole.New))
            {
                log.Warn(
                    Codes.NewLesionKnown,
                    draft.Subject,
                    Where(finding.Source, draft),
                    finding.Lesion,
                    "A new lesion has the id of a lesion that was there at baseline.",
                    "Give the new lesion its own id, or record the old one as measured.");
            }
        }

        void One(string lesion, LesionRole wanted, SourceCell? source)
        {
            if (!roles.TryGetValue(lesion, out var role))
            {
                log.Block(
                    Codes.LesionUnknown, draft.Subject, Where(source, draft), lesion, "No lesion with this id is defined.", "Define the lesion, or correct the id.");
            }
            else if (role != wanted)
            {
                log.Block(
                    Codes.LesionRole,
                    draft.Subject,
                    Where(source, draft),
                    lesion,
                    $"This lesion is defined as {Vocabularies.Role.WordFor(role)} and recorded here as {Vocabularies.Role.WordFor(wanted)}.",
                    "Record it as what it is; a lesion's role never changes.");
            }
        }
    }

    /// <summary>Where a finding stands; the patient's own place where the source is not known.</summary>
    public static Place Where(SourceCell? source, PatientDraft draft) => source is null ? draft.Place : Place.Of(source);
}
