namespace Recist.Ingestion;

/// <summary>
/// From TUMERGE rows to the lesions that have merged: named together in one id (T01/T02), or one by one in rows that share the id or the
/// group.
/// </summary>
internal static class TuMerges
{
    /// <summary>Adds what is known to the drafts and takes its rows out; gives back how many rows that were.</summary>
    public static int AddAll(List<(PatientDraft Draft, SdtmRow Row)> rows, TuLesions lesions, ReadingSettings settings)
    {
        var settled = new HashSet<SdtmRow>();
        foreach (var (draft, row) in rows.Where(r => !settled.Contains(r.Row)))
        {
            if (Read(draft, row, [.. rows.Where(r => r.Draft == draft).Select(r => r.Row)], lesions) is { } found)
            {
                settled.UnionWith(found.Rows);
                Add(draft, row, found.Id, found.Of, lesions, settings);
            }
        }

        return rows.RemoveAll(r => settled.Contains(r.Row));
    }

    private static (string Id, List<string> Of, List<SdtmRow> Rows)? Read(PatientDraft draft, SdtmRow row, List<SdtmRow> all,
        TuLesions lesions)
    {
        var (id, ids) = (row.Text("TULNKID")!, lesions.Ids(draft));
        if (IdList.Of(id, ids) is { } named)
        {
            return (id, named, [row]);
        }

        foreach (var group in TuSplits.Named.Select(n => (Name: n, Text: row.Text(n))).Where(g => g.Text is not null))
        {
            if (IdList.Of(group.Text!, ids) is { } listed)
            {
                return (id, ids.Contains(id) ? [.. listed.Union([id])] : listed, [row]);
            }

            List<SdtmRow> sharing = [.. all.Where(r => r.Text(group.Name) == group.Text)];
            List<string> members = [.. sharing.Select(r => r.Text("TULNKID")!).Where(ids.Contains).Union(ids.Where(i => i == group.Text))];
            if (members.Count > 1 && ids.Contains(id))
            {
                return (group.Text!, members, sharing);
            }
        }

        List<SdtmRow> same = [.. all.Where(r => r.Text("TULNKID") == id)];
        List<string> one = [.. same.SelectMany(r => TuSplits.Named.Select(r.Text)).OfType<string>().Where(ids.Contains).Distinct()];
        List<string> of = ids.Contains(id) ? [.. one.Union([id])] : one;
        return of.Count > 1 && one.Count > 0 ? (id, of, same) : null;
    }

    private static void Add(PatientDraft draft, SdtmRow row, string id, List<string> named, TuLesions lesions, ReadingSettings settings)
    {
        // What was merged before is named by the lesions that it was.
        Merger? Before(string lesion) => draft.Relations.Mergers.Find(m => m.Id == lesion && !m.Lesions.Contains(lesion));
        List<string> of = [.. named.SelectMany(n => Before(n)?.Lesions ?? [n]).Distinct()];
        var (label, date) = (SdtmVisit.Label(row), row.Date("TUDTC", settings));
        draft.Relations.Mergers.Add(new Merger(id, [.. of], label, date, row.Place("TULNKID")));
        if (lesions.Of(draft, id) is null)
        {
            var sources = of.ConvertAll(o => lesions.Of(draft, o)!.Lesion);
            var carrier = sources.Find(l => l.Role == LesionRole.Target) ?? sources.Find(l => l.Role == LesionRole.NonTarget) ?? sources[0];
            lesions.Add(new TuLesion(draft, carrier with { Id = id }, label, date, SdtmVisit.At(row, "TUDTC"), row.Place("TULNKID")) { IsDerived = true });
        }
    }
}
