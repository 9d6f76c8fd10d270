namespace Recist.Ingestion;

/// <summary>Patients whom RS judges by other criteria than RECIST, and by no RECIST: blocked by the name of those criteria, and so are all others of a study that has no response by RECIST.</summary>
/// <remarks>Their lesions would get responses that nobody gave. Where RS has RECIST beside them, the others are only told.</remarks>
internal static class RsOther
{
    /// <summary>Blocks those patients.</summary>
    /// <param name="subjects">All subjects of the tables.</param>
    /// <param name="responses">The responses that are by criteria of this version.</param>
    /// <param name="log">Takes complaints.</param>
    public static void Check(SdtmSubjects subjects, List<RsResponse> responses, ComplaintLog log)
    {
        var judged = responses.Where(r => r.Category is null).Select(r => Patient(r.Draft)).ToHashSet();
        var others = subjects.Drafts.Where(d => d.OtherCriteria is not null).ToLookup(Patient, d => d.OtherCriteria!.Value);
        var ofAll = responses.Count == 0 ? subjects.Drafts.Select(d => d.OtherCriteria).FirstOrDefault(o => o is not null) : null;
        foreach (var draft in subjects.Drafts.Where(d => !judged.Contains(Patient(d))))
        {
            if ((draft.OtherCriteria ?? (others[Patient(draft)].ToList() is [var first, ..] ? first : ofAll)) is { } found)
            {
                var other = OtherCriteria.Named(found.Text);
                log.Block(
                    Codes.OtherCriteria, draft.Subject, found.Place, found.Text,
                    $"RS judges {(others.Contains(Patient(draft)) ? "this patient" : "other patients of the study")} by {other?.Name ?? "criteria that are not known here"}, and by no RECIST.",
                    other?.Instead ?? "Name the criteria as RECIST 1.1, iRECIST, mRECIST, RECIST 1.0 or imRECIST where they are these; else judge the patient in a system for them.");
            }
        }

        // Whoever read the lesions, and whoever gave the response: RS may name another evaluator than TR, or none.
        static (string, string) Patient(PatientDraft draft) => (draft.Subject.Study, draft.Subject.Patient);
    }

    /// <summary>Refuses an RS table that has no overall response at all, by the name of what it has.</summary>
    public static void Refuse(Table rs, ComplaintLog log)
    {
        var at = Array.FindIndex(rs.Headings, h => h.Equals("RSCAT", StringComparison.OrdinalIgnoreCase));
        var row = at < 0 ? null : rs.Rows.Find(r => OtherCriteria.Named(r.Cells[at]) is not null);
        if (row is not null && OtherCriteria.Named(row.Cells[at]) is { } other)
        {
            log.Refuse(other.Code, rs.At(row.Line, rs.Headings[at]), row.Cells[at], $"This RS table has {other.Name}, and no overall response (RSTESTCD = OVRLRESP).", "Send the RS table of the tumour responses.");
            return;
        }

        log.Refuse(
            Codes.NotAMeasurementFile, new Place(rs.File), null, "This RS table is not about tumour response: no row has an overall response (RSTESTCD = OVRLRESP).", "Send the RS table of the tumour responses.");
    }
}
