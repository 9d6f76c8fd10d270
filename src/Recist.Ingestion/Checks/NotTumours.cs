namespace Recist.Ingestion;

/// <summary>A lesion whose place has no tumours, such as a coronary artery, is judged by no RECIST.</summary>
internal static class NotTumours
{
    public static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        foreach (var lesion in history.Lesions)
        {
            if (OtherCriteria.OfPlace(lesion.Organ, lesion.Site) is { } other)
            {
                var place = draft.Lesions.Find(l => l.Lesion.Id == lesion.Id)?.Place ?? draft.Place;
                log.Block(other.Code, draft.Subject, place, lesion.Organ, $"This is no tumour, but one of {other.Name}.", other.Instead);
                return;
            }
        }
    }
}
