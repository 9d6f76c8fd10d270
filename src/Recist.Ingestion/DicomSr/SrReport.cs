namespace Recist.Ingestion;

/// <summary>What a report says of all its lesions: patient, reader, day and visit.</summary>
internal sealed class SrReport
{
    private readonly HashSet<string> named;
    private readonly string file;
    private readonly DicomItem dataset;
    private readonly DicomText texts;
    private readonly ComplaintLog log;

    /// <summary>Looks once at what holds for every lesion.</summary>
    public SrReport(string file, DicomItem dataset, DicomText texts, SrItem root, ReadingSettings settings, ComplaintLog log)
    {
        (this.file, this.dataset, this.texts, this.log, Root) = (file, dataset, texts, log, root);
        named = [.. settings.Lesions.Select(l => l.Finding)];
        Instance = texts.UidOf(dataset, DicomTags.Instance);
        Visit = Sound(texts.Of(dataset, DicomTags.TimePointId), "ClinicalTrialTimePointID");
        Method = Context("121058")?.Answer is { } procedure ? SrCodes.Method(procedure) : null;
    }

    /// <summary>The root of the content.</summary>
    public SrItem Root { get; }

    /// <summary>UID of the report itself; null where it has none.</summary>
    public string? Instance { get; }

    /// <summary>The time point of the trial; null where there is none.</summary>
    public string? Visit { get; }

    /// <summary>How the lesions were imaged, as far as the procedure says.</summary>
    public string? Method { get; }

    /// <summary>True where the file's manifest names the finding.</summary>
    public bool Names(string? finding) => finding is not null && named.Contains(finding);

    /// <summary>Patient, reader and study; null with a complaint.</summary>
    public Subject? Subject()
    {
        var readers = Root.All().Where(i => i.Concept is { Scheme: "DCM", Value: "121008" }).Select(i => i.Text).OfType<string>().Distinct().ToList();
        if (readers.Count > 1)
        {
            log.Refuse(Codes.ValueConflict, At("PersonObserverName"), null, "The report names several observers, and so not who measured which lesion.", "Send one report for each reader.");
            return null;
        }

        if (Root.All().Where(i => i.Concept is { Scheme: "UMLS", Value: "C2348792" }).Select(i => i.Text).OfType<string>().Distinct().Skip(1).Any())
        {
            log.Refuse(Codes.ValueConflict, At("TimePoint"), null, "The report has measurements of several time points, and one date.", "Send one report for each time point.");
            return null;
        }

        if (Sound(texts.Of(dataset, DicomTags.PatientId), "PatientID") is { } patient)
        {
            return new(Study() ?? "", "1", patient, Sound(Context("121008")?.Text, "PersonObserverName"));
        }

        log.Refuse(Codes.ValueMissing, At("PatientID"), null, "The report has no patient id.", "Give PatientID.");
        return null;
    }

    /// <summary>Day of the study, else of the report; null with a complaint.</summary>
    public ScanDate? Date(ReadingSettings settings)
    {
        var (name, text) = texts.Of(dataset, DicomTags.StudyDate) is { } study ? ("StudyDate", study) : ("ContentDate", texts.Of(dataset, DicomTags.ContentDate));
        if (text is not null)
        {
            return ImagedDate.Read(text, settings, log.At(At(name), text));
        }

        log.Refuse(Codes.ValueMissing, At("StudyDate"), null, "The report does not say when the scan was made.", "Give StudyDate.");
        return null;
    }

    /// <summary>Time of day of the study, else of the report; null where there is none.</summary>
    public TimeOnly? Time() => texts.Of(dataset, texts.Of(dataset, DicomTags.StudyDate) is null ? DicomTags.ContentTime : DicomTags.StudyTime) is { } text ? ClockTime.Time(text) : null;

    /// <summary>A text that names something; null, with a complaint, where it is too long or cannot be seen.</summary>
    public string? Sound(string? text, string where) =>
        text is not null && IdText.Check(text, IdText.LongestId, log.At(At(where), text)) ? text : null;

    /// <summary>The trial's protocol; never what names a scan, by which each visit would be a study of its own.</summary>
    private string? Study()
    {
        if (texts.Of(dataset, DicomTags.ProtocolId) is not { } study)
        {
            return null;
        }

        if (!ScanIds.IsUid(study) && !new[] { DicomTags.Accession, DicomTags.StudyId, DicomTags.StudyUid }.Any(t => texts.UidOf(dataset, t) == study))
        {
            return Sound(study, "ClinicalTrialProtocolID");
        }

        log.Warn(
            Codes.NotUsed, null, At("ClinicalTrialProtocolID"), null, "The protocol's id is the id of the scan, and was not taken for a study.",
            "Give the id of the trial as ClinicalTrialProtocolID, or nothing.");
        return null;
    }

    private SrItem? Context(string code) => Root.About("DCM", code).FirstOrDefault();

    private Place At(string name) => new(file, null, name);
}
