namespace Recist.Ingestion;

/// <summary>The drafts of one pair of tables, one per study, patient and reader.</summary>
internal sealed class SdtmSubjects
{
    private readonly Dictionary<(string Study, string Patient, string? Reader), PatientDraft> drafts = [];

    /// <summary>In the order of first appearance.</summary>
    public IEnumerable<PatientDraft> Drafts => drafts.Values;

    /// <summary>The draft of a row's subject; null, with a complaint, where the row names no patient.</summary>
    public PatientDraft? Of(SdtmRow row)
    {
        if (row.Required("USUBJID") is not { } patient)
        {
            return null;
        }

        var key = (row.Text("STUDYID") ?? "", patient, row.Text(row.Domain + "EVALID") ?? row.Text(row.Domain + "EVAL"));
        if (!drafts.TryGetValue(key, out var draft))
        {
            draft = new PatientDraft(new Subject(key.Item1, "1", patient, key.Item3), row.Place("USUBJID")) { UnitsStated = true };
            drafts.Add(key, draft);
        }

        draft.Accepted |= row.Text(row.Domain + "ACPTFL") == "Y";
        return draft;
    }
}
