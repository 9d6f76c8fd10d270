namespace Recist.Ingestion;

/// <summary>DICOM structured reports of template 1500, "Imaging Measurement Report".</summary>
internal static class SrReader
{
    private const int MostNamed = 5;

    /// <summary>Drafts of all reports of an upload; complains of all that is wrong.</summary>
    public static List<PatientDraft> Read(IEnumerable<UploadedFile> files, Delivery delivery, ComplaintLog log)
    {
        var reports = files.Select(f => (File: f, Settings: delivery.SettingsOf(f))).ToList();
        return ImagedDrafts.Of(reports.SelectMany(r => One(r.File, r.Settings, log)).ToList(), reports.Select(r => r.Settings), log);
    }

    private static List<ImagedLesion> One(UploadedFile file, ReadingSettings settings, ComplaintLog log)
    {
        if (new DicomParser(file, log).Parse() is not { } dataset)
        {
            return [];
        }

        var texts = new DicomText(dataset);
        var root = new SrItem(file.Name, dataset, texts, "1");
        if (OtherOf(root) is var (at, other))
        {
            log.Refuse(other.Code, at.Place, null, $"The report is about {other.Name}, not RECIST.", other.Instead);
            return [];
        }

        var lesions = root.Concept is { Scheme: "DCM", Value: "126000" }
            ? Lesions(new SrReport(file.Name, dataset, texts, root, settings, log), settings, log)
            : OtherTemplate(file, root, log);
        if (texts.Failed)
        {
            log.Refuse(Codes.Encoding, new Place(file.Name), null, "A text of the report is not in the character set that the file names, or in one that is not read.", "Store it as ASCII, ISO_IR 100 or ISO_IR 192 (UTF-8).");
        }

        return lesions;
    }

    /// <summary>The first title, concept or coded answer that names other criteria; texts are free, and may name anything.</summary>
    private static (SrItem At, OtherCriterion Other)? OtherOf(SrItem root) =>
        root.All().Select(i => (At: i, Other: OtherCriteria.In(i.Concept?.Meaning) ?? OtherCriteria.In(i.Answer?.Meaning))).Where(i => i.Other is not null)
            .Select(i => ((SrItem, OtherCriterion)?)(i.At, i.Other!)).FirstOrDefault();

    private static List<ImagedLesion> OtherTemplate(UploadedFile file, SrItem root, ComplaintLog log)
    {
        log.Refuse(
            Codes.DicomForm,
            new Place(file.Name),
            root.Concept?.Meaning,
            "The structured report is not an Imaging Measurement Report (template 1500).",
            "Send a report of that template.");
        return [];
    }

    private static List<ImagedLesion> Lesions(SrReport report, ReadingSettings settings, ComplaintLog log)
    {
        var all = report.Root.All().Where(i => i.Concept is { Scheme: "DCM", Value: "125007" }).Select(g => new SrGroup(g, report)).ToList();
        var groups = all.FindAll(g => g.Lengths.Count > 0);
        var lesions = groups.Where(g => g.IsLesion).ToList();
        if (lesions.Count == 0)
        {
            NoLesion(groups, report, log);
            return [];
        }

        var subject = report.Subject();
        var date = report.Date(settings);
        if (subject is null || date is null)
        {
            return [];
        }

        foreach (var lesion in all.Where(g => g.Lengths.Count == 0 && g.IsLesion))
        {
            if (lesion.UnknownLength is { } unknown)
            {
                log.Block(
                    Codes.ValueUnknown, subject, unknown.Place, unknown.Concept?.Meaning, "A measurement of a lesion is in a unit of length, and its concept is not known: it may be the size of the lesion.",
                    "Code it as diameter, length, long axis or short axis, in the group of the lesion.");
            }
            else
            {
                log.Warn(Codes.NotUsed, subject, lesion.Place, lesion.Label, "A lesion has no measurement of its size, and was not read.", "Give its diameter, or send what was found in another format.");
            }
        }

        foreach (var other in groups.Where(g => !g.IsLesion))
        {
            log.Inform(
                Codes.NotALesion,
                subject,
                other.Place,
                other.Label,
                other.Finding is null ? "A length belongs to no finding, and so to no lesion; it was not read." : "A length is of something that is no lesion; it was not read.",
                $"Nothing needs to be done, unless it is a lesion: {AsLesion(other)}");
        }

        return Checked(lesions, subject, date.Value, settings, log);
    }

    private static void NoLesion(List<SrGroup> groups, SrReport report, ComplaintLog log)
    {
        if (groups.Count == 0)
        {
            log.Refuse(Codes.NoLengths, report.Root.Place, null, "The report measures no length.", "Send a report with the diameters of lesions.");
            return;
        }

        var named = string.Join(", ", groups.Take(MostNamed).Select(g => g.Text))
            + (groups.Count > MostNamed ? FormattableString.Invariant($" and {groups.Count - MostNamed} more") : "");
        log.Refuse(
            Codes.NoLengths, groups[0].Place, groups[0].Label, $"The report measures lengths, and nothing says that one of them is of a lesion: {named}.",
            $"If one of them is a lesion, {AsLesion(groups[0])}");
    }

    private static string AsLesion(SrGroup group) =>
        "label it by its number (such as T1, NT1, New 1, LN1 or Lesion 1), code its finding as a lesion, or name it in the manifest of the file: "
        + $"\"lesions\": [ {{ \"finding\": \"{group.TrackingUid ?? group.Label}\", \"id\": \"T1\" }} ].";

    /// <summary>Lesions of one report with one label are told apart by their tracking UIDs; without those, nothing tells them apart in another report.</summary>
    private static List<ImagedLesion> Checked(List<SrGroup> groups, Subject subject, ScanDate date, ReadingSettings settings, ComplaintLog log)
    {
        foreach (var same in groups.Where(g => !g.IsNamedByTool).GroupBy(g => g.Label).Where(g => g.Key is not null && g.Count() > 1))
        {
            var uids = same.Select(g => g.TrackingUid ?? "").Distinct().ToList();
            if (uids.Contains(""))
            {
                log.Block(
                    Codes.LesionUnmatched, subject, same.Last().Place, same.Key, "Two lesions of one report have the same tracking identifier.",
                    "Give each lesion an identifier of its own.");
            }
            else if (uids.Count > 1)
            {
                log.Warn(
                    Codes.LesionUnmatched, subject, same.Last().Place, same.Key,
                    "Two lesions of one report have the same tracking identifier; they were told apart by their tracking UIDs.", "Give each lesion an identifier of its own.");
            }
        }

        List<ImagedLesion> lesions = [.. groups.Select(g => g.Lesion(subject, date, settings, log)).OfType<ImagedLesion>()];
        foreach (var lesion in lesions.Where(l => l is { Role: not null, Declared: null }))
        {
            log.Inform(
                Codes.RoleAssumed, subject, lesion.Place, lesion.Lesion, $"By its label this lesion was read as {Vocabularies.Role.WordFor(lesion.Role!.Value)}.",
                "Nothing needs to be done, unless it is another: then say its role in the manifest of the file.");
        }

        return lesions;
    }
}
