namespace Recist.Ingestion;

/// <summary>CDISC SDTM: TU (which lesion is which) and TR (what was measured) together.</summary>
internal static class SdtmReader
{
    /// <summary>True where the upload has any table of SDTM.</summary>
    public static bool Concerns(ILookup<FileKind, UploadedFile> files) =>
        files[FileKind.SdtmTu].Any() || files[FileKind.SdtmTr].Any() || files[FileKind.SdtmOther].Any();

    /// <summary>Reads every pair of TU and TR.</summary>
    public static List<PatientDraft> Read(ILookup<FileKind, UploadedFile> files, ReadingSettings settings, ComplaintLog log)
    {
        foreach (var other in files[FileKind.SdtmOther].Where(_ => files[FileKind.SdtmTr].Any()))
        {
            log.Inform(Codes.DomainIgnored, null, new Place(other.Name), null, "This SDTM table is not read: responses are computed from TU and TR.", "Nothing to do.");
        }

        var drafts = new List<PatientDraft>();
        foreach (var (tu, tr) in SdtmPairs.Of([.. files[FileKind.SdtmTu]], [.. files[FileKind.SdtmTr]], [.. files[FileKind.SdtmOther]], log))
        {
            if (Table(tu, settings, log) is { } lesions && Table(tr, settings, log) is { } results)
            {
                drafts.AddRange(Pair(lesions, results, settings, log));
            }
        }

        return drafts;
    }

    private static Table? Table(UploadedFile file, ReadingSettings settings, ComplaintLog log) =>
        TextDecoder.Decode(file, log) is { } text ? TableReader.Read(file, text, settings, log) : null;

    private static IEnumerable<PatientDraft> Pair(Table tu, Table tr, ReadingSettings settings, ComplaintLog log)
    {
        var subjects = new SdtmSubjects();
        var lesions = TuTable.Read(tu, subjects, settings, log);
        TrTable.Read(tr, subjects, lesions, settings, log);
        SdtmNewLesions.AddUnmeasured(subjects, lesions, log);
        subjects.MarkAccepted(log);
        foreach (var draft in subjects.Drafts)
        {
            draft.Sources.AddRange([tu.File, tr.File]);
            MarkBaseline(draft);
        }

        return subjects.Drafts;
    }

    /// <summary>Where no row is flagged as baseline, the earliest date is the baseline visit's.</summary>
    private static void MarkBaseline(PatientDraft draft)
    {
        if (draft.Parts.Count > 0 && !draft.Parts.Exists(p => p.Visit.IsBaseline))
        {
            var first = draft.Parts.MinBy(p => p.Visit.Date)!;
            draft.Parts[draft.Parts.IndexOf(first)] = first with { Visit = first.Visit with { IsBaseline = true } };
        }
    }
}
