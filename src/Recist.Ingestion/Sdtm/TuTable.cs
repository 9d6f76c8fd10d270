namespace Recist.Ingestion;

/// <summary>The TU table: each row names a lesion of one reader (<c>TUTESTCD</c> TUMIDENT, LESIDENT), a part of one that has split (TUSPLIT), or what several have become (TUMERGE).</summary>
internal static class TuTable
{
    /// <summary>Adds the lesions to the drafts and gives them back by subject and id.</summary>
    public static TuLesions Read(Table table, SdtmSubjects subjects, ReadingSettings settings, ComplaintLog log)
    {
        var lesions = new TuLesions();
        var relations = new TuRelations(lesions, settings, log);
        var other = new TuOther(log);
        var told = new HashSet<(PatientDraft?, string)>();
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in SdtmRow.Of(table, "TU", ["USUBJID", "TULNKID"], log))
        {
            if (row.Text("TUTESTCD") is { } test && !Tests.Contains(test, StringComparer.OrdinalIgnoreCase))
            {
                if (told.Add((null, test)))
                {
                    log.Inform(Codes.TestIgnored, null, row.Place("TUTESTCD"), test, "Rows of this test are not used.", "Nothing to do.");
                }
            }
            else if (subjects.Of(row) is { } draft && row.Required("TULNKID") is { } id && TuWords.Of(row, words) is { } word)
            {
                if (word.Use is TuUse.Split or TuUse.Merge)
                {
                    relations.Add(draft, row, word);
                }
                else if (word.Role is { } role)
                {
                    other.Check(row, draft, row.Text("TULOC"));
                    Add(lesions, draft, row, id, role, word.NewKind, settings);
                }
                else if (lesions.Leave(draft, id, word.Use) && told.Add((draft, word.Use.ToString())))
                {
                    log.Inform(
                        Codes.NotALesion, draft.Subject, row.Place("TUSTRESC"), row.Text("TUSTRESC") ?? row.Text("TUORRES"),
                        "This is neither a target, a non-target nor a new lesion; it was left out.", "Nothing to do, unless it is followed as one of them.");
                }
            }
        }

        relations.Resolve();
        return lesions;
    }

    private static readonly string[] Tests = ["TUMIDENT", "LESIDENT", "TUSPLIT", "TUMERGE"];

    private static void Add(TuLesions lesions, PatientDraft draft, SdtmRow row, string id, LesionRole role, NewLesionKind? kind, ReadingSettings settings)
    {
        var organ = row.Text("TULOC");
        var baseline = role == LesionRole.New ? null : Facts(row);
        var lesion = new Lesion(id, role, organ, row.Text("TULAT"), Organs.IsNode(organ) || NodeCodes.IsNode(organ), baseline, kind);
        draft.Lesions.Add(new LesionPart(lesion, row.Place("TULNKID")));
        lesions.Add(new TuLesion(
            draft, lesion, SdtmVisit.Label(row), row.Date("TUDTC", settings), SdtmVisit.At(row, "TUDTC"), row.Place("TULNKID")));
    }

    private static LesionBaseline? Facts(SdtmRow row) =>
        row.Text("TUMETHOD") is { } method && SdtmMethods.Of(method) is { } modality ? new LesionBaseline { Modality = modality } : null;
}
