namespace Recist.Ingestion;

/// <summary>CDISC SDTM: TU (which lesion is which) and TR (what was measured) together, RS (overall responses) beside them or alone, and dates from DM or ADSL.</summary>
internal static class SdtmReader
{
    /// <summary>True where the upload has any table of SDTM.</summary>
    public static bool Concerns(ILookup<FileKind, UploadedFile> files) => FilesOf(files).Any();

    /// <summary>All tables of SDTM, and ADSL, in an upload.</summary>
    public static IEnumerable<UploadedFile> FilesOf(ILookup<FileKind, UploadedFile> files) =>
        new[] { FileKind.SdtmTu, FileKind.SdtmTr, FileKind.SdtmRs, FileKind.SdtmDm, FileKind.Adsl, FileKind.SdtmOther }.SelectMany(kind => files[kind]);

    /// <summary>Reads every pair of TU and TR with its RS; without a pair, each RS as response-level input.</summary>
    public static List<PatientDraft> Read(ILookup<FileKind, UploadedFile> files, ReadingSettings settings, ComplaintLog log)
    {
        List<UploadedFile> responses = [.. files[FileKind.SdtmRs]];
        List<UploadedFile> others = [.. files[FileKind.SdtmOther]];
        var drafts = new List<PatientDraft>();
        var pairs = SdtmPairs.Of(
            [.. files[FileKind.SdtmTu]],
            [.. files[FileKind.SdtmTr]],
            responses.Count > 0 ? [] : [.. others, .. files[FileKind.SdtmDm], .. files[FileKind.Adsl]],
            log);
        foreach (var pair in pairs)
        {
            var given = SdtmPairs.ResponsesOf(pair, pairs.Count, responses);
            responses.RemoveAll(r => r == given);
            if (Both(pair.Tu, pair.Tr, settings, log) is ({ } lesions, { } results))
            {
                drafts.AddRange(Pair(lesions, results, given is null ? null : TableFile.Read(given, settings, log), settings, log));
            }
        }

        if (pairs.Count == 0)
        {
            drafts.AddRange(responses.Select(r => TableFile.Read(r, settings, log)).OfType<Table>().SelectMany(t => Responses(t, settings, log)));
            responses.Clear();
        }

        TellIgnored(files[FileKind.SdtmTr].Any() || files[FileKind.SdtmRs].Any() ? [.. others, .. responses] : [], log);
        AddDates(files, drafts, settings, log);

        // Only now: a subject whose results were all refused still has dates to be checked.
        return [.. drafts.Where(HasContent)];
    }

    private static void TellIgnored(IEnumerable<UploadedFile> tables, ComplaintLog log)
    {
        foreach (var other in tables)
        {
            log.Inform(
                Codes.DomainIgnored, null, new Place(other.Name), null, "This SDTM table is not read: responses are computed from TU and TR, or taken from RS.", "Nothing to do.");
        }
    }

    /// <summary>ADSL first: it names the randomisation, which comes before the first dose of DM.</summary>
    private static void AddDates(ILookup<FileKind, UploadedFile> files, List<PatientDraft> drafts, ReadingSettings settings, ComplaintLog log)
    {
        foreach (var kind in new[] { FileKind.Adsl, FileKind.SdtmDm })
        {
            DatesTable.Apply(files[kind].Select(f => TableFile.Read(f, settings, log)).OfType<Table>(), kind == FileKind.Adsl, drafts, settings, log);
        }
    }

    /// <summary>The two tables side by side; both, so that all that is wrong in either is told at once.</summary>
    private static (Table? Tu, Table? Tr) Both(UploadedFile tu, UploadedFile tr, ReadingSettings settings, ComplaintLog log)
    {
        var (ofTu, ofTr) = (new ComplaintLog(), new ComplaintLog());
        Table? lesions = null, results = null;
        Parallel.Invoke(() => results = TableFile.Read(tr, settings, ofTr), () => lesions = TableFile.Read(tu, settings, ofTu));
        log.AddAll(ofTu);
        log.AddAll(ofTr);
        return (lesions, results);
    }

    private static IEnumerable<PatientDraft> Pair(Table tu, Table tr, Table? rs, ReadingSettings settings, ComplaintLog log)
    {
        var subjects = new SdtmSubjects();
        var lesions = TuTable.Read(tu, subjects, settings, log);
        TrTable.Read(tr, subjects, lesions, settings, log);
        SdtmNewLesions.AddUnmeasured(subjects, lesions, log);
        foreach (var draft in subjects.Drafts)
        {
            draft.Sources.AddRange([tu.File, tr.File]);
            SdtmBaseline.Open(draft);
            if (draft is { Lesions.Count: > 0, Parts.Count: 0 } && !log.Refuses && !log.Blocked.Contains(draft.Subject))
            {
                log.Inform(Codes.NoLengths, draft.Subject, draft.Place, null, "TU names lesions of this patient and reader, and TR has no result of any: nothing can be assessed.", "Send the results in TR, unless they come in another upload.");
            }
        }

        SdtmBaseline.AddNew(lesions);

        if (rs is not null)
        {
            var recorded = new List<RsRecorded>();
            var given = RsTable.Read(rs, subjects, recorded, settings, log);
            RsJoin.Add(given, rs.File, settings, log);
            RsRecorded.ToVisits(recorded, rs.File, settings);
            RsOther.Check(subjects, given, log);
        }

        subjects.MarkAccepted(log);
        return subjects.Drafts;
    }

    private static IEnumerable<PatientDraft> Responses(Table rs, ReadingSettings settings, ComplaintLog log)
    {
        var subjects = new SdtmSubjects();
        var responses = RsTable.Read(rs, subjects, [], settings, log);
        if (!subjects.Drafts.Any() && !log.Refuses)
        {
            RsOther.Refuse(rs, log);
        }

        RsJoin.Add(responses, rs.File, settings, log);
        RsOther.Check(subjects, responses, log);
        subjects.MarkAccepted(log);
        return subjects.Drafts;
    }

    private static bool HasContent(PatientDraft draft) => draft.Lesions.Count > 0 || draft.Parts.Count > 0;
}
