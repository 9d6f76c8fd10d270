namespace Recist.Ingestion;

/// <summary>Patients whom RS judges by other criteria than RECIST, and by no RECIST: blocked by the name of those criteria.</summary>
/// <remarks>Their lesions would get responses that nobody gave. Where RS has RECIST beside them, the others are only told.</remarks>
internal static class RsOther
{
    /// <summary>Blocks those patients.</summary>
    /// <param name="subjects">All subjects of the tables.</param>
    /// <param name="responses">The responses that are by criteria of this version.</param>
    /// <param name="log">Takes complaints.</param>
    public static void Check(SdtmSubjects subjects, List<RsResponse> responses, ComplaintLog log)
    {
        var judged = responses.Select(r => r.Draft).ToHashSet();
        foreach (var draft in subjects.Drafts.Where(d => !judged.Contains(d)))
        {
            if (draft.OtherCriteria is { } place)
            {
                var other = OtherCriteria.Named(place.Text);
                log.Block(
                    Codes.OtherCriteria, draft.Subject, place.Place, place.Text,
                    $"RS judges this patient by {other?.Name ?? "criteria that are not known here"}, and by no RECIST.",
                    other?.Instead ?? "Name the criteria as RECIST 1.1, iRECIST, mRECIST, RECIST 1.0 or imRECIST where they are these; else judge the patient in a system for them.");
            }
        }
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
