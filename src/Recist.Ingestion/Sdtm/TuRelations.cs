namespace Recist.Ingestion;

/// <summary>The rows of TU that say which lesions split or merged, until all lesions are known.</summary>
/// <param name="lesions">The lesions of the table; parts and merged lesions are added.</param>
/// <param name="settings">Latest day.</param>
/// <param name="log">Takes complaints.</param>
internal sealed class TuRelations(TuLesions lesions, ReadingSettings settings, ComplaintLog log)
{
    private readonly List<(PatientDraft Draft, SdtmRow Row)> splits = [];
    private readonly List<(PatientDraft Draft, SdtmRow Row)> merges = [];

    /// <summary>Takes a row.</summary>
    public void Add(PatientDraft draft, SdtmRow row, TuWord word)
    {
        if (word.Use == TuUse.Split && word.Role == LesionRole.New && row.Text("TUTESTCD") is not null)
        {
            lesions.Leave(draft, row.Text("TULNKID")!, word.Use);
            log.Block(
                Codes.PartsUnclear, draft.Subject, row.Place("TUSTRESC"), row.Text("TUSTRESC") ?? row.Text("TUORRES"),
                "The row says that a lesion has split, and that this is a new lesion; a part of a lesion that has split is none.",
                "Give TUSTRESC the role of the lesion that has split, or TUTESTCD TUMIDENT where this is a new lesion.");
        }
        else
        {
            (word.Use == TuUse.Split ? splits : merges).Add((draft, row));
        }
    }

    /// <summary>Settles the rows, each of which may name what another one adds; complains of those that cannot be settled.</summary>
    public void Resolve()
    {
        while (splits.RemoveAll(s => TuSplits.Add(s.Draft, s.Row, lesions, settings)) + TuMerges.AddAll(merges, lesions, settings) > 0)
        {
        }

        foreach (var (draft, row) in splits)
        {
            lesions.Leave(draft, row.Text("TULNKID")!, TuUse.Split);
            log.Block(
                Codes.PartsUnclear, draft.Subject, row.Place("TULNKID"), row.Text("TULNKID"),
                    "TU says that a lesion has split, and not which one this is a part of.",
                "Give TUGRPID the TULNKID of the lesion that has split; each part has a TULNKID of its own.");
        }

        foreach (var (draft, row) in merges)
        {
            lesions.Leave(draft, row.Text("TULNKID")!, TuUse.Merge);
            log.Block(
                Codes.MergeUnclear, draft.Subject, row.Place("TULNKID"), row.Text("TULNKID"),
                    "TU says that lesions have merged, and not which ones.",
                "Name them in TULNKID, such as T01/T02, or give one TUMERGE row for each of them: TULNKID of the merged lesion, TUGRPID of the one that it was.");
        }
    }
}
