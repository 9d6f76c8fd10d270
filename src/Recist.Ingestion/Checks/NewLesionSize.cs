namespace Recist.Ingestion;

/// <summary>A new lesion is there when it is first seen: 0 mm then is a blank or a slip, and would be progression. Later 0 says that it is gone.</summary>
/// <remarks>Looked at only where the baseline is in the record: else an earlier file may have seen it first.</remarks>
internal static class NewLesionSize
{
    public static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        if (!history.Visits.Any(v => v.IsBaseline))
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in history.Visits.SelectMany(v => v.NewLesions))
        {
            if (seen.Add(finding.Lesion) && finding.Diameter == Length.Zero && finding.Status is not NewLesionStatus.RuledOut)
            {
                log.Block(
                    Codes.NewLesionZero, draft.Subject, LesionReferences.Where(finding.DiameterSource ?? finding.Source, draft), finding.Lesion,
                    "A new lesion has a size of 0 where it is first recorded.", "Give its size or none, or take it out if there is no new lesion.");
            }
        }
    }
}
