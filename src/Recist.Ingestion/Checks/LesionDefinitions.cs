namespace Recist.Ingestion;

/// <summary>What a lesion list says that a person should look at: bone without a word on soft tissue, an id that looks like a part of another lesion, an organ that is no usual term.</summary>
internal static class LesionDefinitions
{
    public static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        var targets = history.Lesions.Where(l => l.Role == LesionRole.Target).ToList();
        foreach (var lesion in targets.Where(l => l.AtBaseline?.Bone is null && OrganTerms.IsBone(l.Organ)))
        {
            log.Warn(Codes.BoneSoftTissue, draft.Subject, Place(draft, lesion), lesion.Id,
                "A target in bone is measurable only with a soft-tissue part of its own, and the file does not say that it has one.",
                "Confirm it with the reader; JSON can say it (member \"bone\").");
        }

        foreach (var lesion in history.Lesions.Where(l => l.Role != LesionRole.New))
        {
            if (targets.Find(t => PartName.Is(lesion.Id, t.Id)) is { } whole)
            {
                log.Warn(Codes.LesionSplit, draft.Subject, Place(draft, lesion), lesion.Id,
                    $"This id looks like a part of target \"{whole.Id}\"; it was read as a lesion of its own.",
                    "Parts of a lesion that has split count together: say so (column part_of, or the sizes as 14 + 12 in one row; SDTM: TUSPLIT; JSON: fragmentsMm), or give another lesion another id.");
            }
        }

        foreach (var organ in history.Lesions.Where(l => l.Organ is not null).DistinctBy(l => l.Organ, StringComparer.OrdinalIgnoreCase).Where(l => !OrganTerms.IsUsual(l.Organ!)))
        {
            log.Inform(Codes.OrganUnusual, draft.Subject, Place(draft, organ), organ.Organ,
                "This organ is not one of the usual terms; organs are compared by their spelling to count the targets of each.", "Spell one organ in one way.");
        }
    }

    private static Place Place(PatientDraft draft, Lesion lesion) =>
        draft.Lesions.Find(l => l.Lesion.Id == lesion.Id)?.Place ?? draft.Place;
}
