namespace Recist.Ingestion;

/// <summary>
/// From a TUSPLIT row to the lesion that has split: TUGRPID names it, else another id of the row, else the name of the part (T02.1,
/// T02a).
/// </summary>
internal static class TuSplits
{
    /// <summary>Variables that may hold the id of the lesion, the usual one first.</summary>
    public static readonly string[] Named = ["TUGRPID", "TUREFID", "TUSPID", "TULNKGRP"];

    /// <summary>Adds the part to its draft; false where the lesion is not known yet.</summary>
    public static bool Add(PatientDraft draft, SdtmRow row, TuLesions lesions, ReadingSettings settings)
    {
        var id = row.Text("TULNKID")!;
        var known = lesions.Of(draft, id);
        if (Whole(draft, row, id, known is not null, lesions) is not { } whole)
        {
            return false;
        }

        var (label, date) = (SdtmVisit.Label(row), row.Date("TUDTC", settings));
        if (draft.Relations.Mergers.Exists(m => m.Id == whole.Lesion.Id && m.Lesions.Contains(id)))
        {
            return true; // What had merged is two lesions again, each with its own id and length.
        }

        if (known is { IsDerived: false } && id != whole.Lesion.Id && !(known.Date > whole.Date))
        {
            return false; // A lesion of the baseline is no part of another one.
        }

        draft.Relations.Parts.Add(new PartOf(id, whole.Lesion.Id, label, date));
        if (id != whole.Lesion.Id)
        {
            draft.Lesions.RemoveAll(l => l.Lesion.Id == id);
            lesions.Replace(new TuLesion(draft, whole.Lesion with { Id = id }, label, date, SdtmVisit.At(row, "TUDTC"), row.Place("TULNKID")) { IsDerived = true });
        }

        return true;
    }

    private static TuLesion? Whole(PatientDraft draft, SdtmRow row, string id, bool isKnown, TuLesions lesions)
    {
        var named = Named.Select(row.Text).FirstOrDefault(n => n is not null && (n == id ? isKnown : lesions.Of(draft, n) is not null));
        var byName = isKnown ? null : lesions.Ids(draft).Where(known => PartName.Is(id, known)).MaxBy(known => known.Length);
        return (named ?? byName) is { } whole ? lesions.Of(draft, whole) : null;
    }
}
