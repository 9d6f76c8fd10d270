namespace Recist.Ingestion;

/// <summary>The TU table: each row with <c>TUTESTCD</c> TUMIDENT (or LESIDENT) names a lesion of one reader.</summary>
internal static class TuTable
{
    /// <summary>Adds the lesions to the drafts and gives them back by subject and id.</summary>
    public static Dictionary<(PatientDraft, string), TuLesion> Read(Table table, SdtmSubjects subjects, ReadingSettings settings, ComplaintLog log)
    {
        var lesions = new Dictionary<(PatientDraft, string), TuLesion>();
        var other = new TuOther(log);
        foreach (var row in SdtmRow.Of(table, "TU", ["USUBJID", "TULNKID"], log))
        {
            if (row.Text("TUTESTCD") is not (null or "TUMIDENT" or "LESIDENT"))
            {
                continue;
            }

            if (subjects.Of(row) is { } draft && row.Required("TULNKID") is { } id && Role(row) is { } role)
            {
                var organ = row.Text("TULOC");
                other.Check(row, draft, organ);
                var baseline = role == LesionRole.New ? null : Facts(row);
                var lesion = new Lesion(id, role, organ, row.Text("TULAT"), Organs.IsNode(organ) || NodeCodes.IsNode(organ), baseline);
                draft.Lesions.Add(new LesionPart(lesion, row.Place("TULNKID")));
                lesions.TryAdd((draft, id), new TuLesion(draft, lesion, SdtmVisit.Label(row), row.Date("TUDTC", settings), SdtmVisit.At(row, "TUDTC"), row.Place("TULNKID")));
            }
        }

        return lesions;
    }

    private static LesionRole? Role(SdtmRow row)
    {
        var text = row.Text("TUSTRESC") ?? row.Text("TUORRES");
        if (text is not null && Vocabularies.Role.Loose(text) is { } role)
        {
            return role;
        }

        row.Complain("TUSTRESC")(Codes.ValueUnknown, "This does not say whether the lesion is a target.", "Use TARGET, NON-TARGET or NEW.", "one of: TARGET, NON-TARGET, NEW");
        return null;
    }

    private static LesionBaseline? Facts(SdtmRow row) =>
        row.Text("TUMETHOD") is { } method && SdtmMethods.Of(method) is { } modality ? new LesionBaseline { Modality = modality } : null;
}
