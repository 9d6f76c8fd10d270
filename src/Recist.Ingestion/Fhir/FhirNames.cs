namespace Recist.Ingestion;

/// <summary>Whose observation it is, of which lesion, and of which visit.</summary>
/// <param name="observation">The observation.</param>
/// <param name="resources">What it may refer to.</param>
/// <param name="log">Takes complaints.</param>
internal sealed class FhirNames(FhirItem observation, FhirResources resources, ComplaintLog log)
{
    /// <summary>Patient, reader, study and course; null with a complaint.</summary>
    public Subject? Subject()
    {
        var patient = observation.At("subject") is { } reference && IsPatient(reference) ? Sound(resources.IdOf(reference, observation, "MR"), reference) : null;
        if (patient is null)
        {
            log.Refuse(Codes.ValueMissing, (observation.At("subject") ?? observation).Place, null, "The observation does not say of which patient it is.", "Give \"subject\".");
            return null;
        }

        var subject = new Subject(Study() ?? "", Extension(FhirCodes.CourseExtension) ?? "1", patient, Reader());
        resources.Persons.Check(subject, resources.Find(observation.At("subject")!, observation), log);
        return subject;
    }

    /// <summary>The lesion's id and its body structure where that is known; no id with a complaint.</summary>
    public (string? Id, FhirItem? Body) Lesion()
    {
        var focus = observation.Each("focus").ToList();
        if (focus is [var only] && Sound(resources.IdOf(only, observation, "BodyStructure"), only) is { } id)
        {
            return (id, resources.Find(only, observation) is { Type: "BodyStructure" } body ? body : null);
        }

        log.Refuse(
            Codes.ValueMissing,
            (focus.Count > 0 ? focus[0] : observation).Place,
            null,
            focus.Count > 1 ? "The observation is about several things, so that the lesion is not known." : "The observation does not say of which lesion it is.",
            "Give one \"focus\" that refers to the lesion's BodyStructure.");
        return (null, null);
    }

    /// <summary>The encounter's display, else its identifier; null where there is none.</summary>
    public string? Visit() => observation.At("encounter") is not { } encounter ? null
        : Sound(encounter.Text("display") ?? encounter.At("identifier")?.Text("value") ?? resources.Find(encounter, observation)?.Each("identifier").Select(i => i.Text("value")).FirstOrDefault(), encounter);

    /// <summary>A text that names something; null, with a complaint, where it is too long or cannot be seen.</summary>
    public string? Sound(string? text, FhirItem at) =>
        text is not null && IdText.Check(text, IdText.LongestId, log.At(at.Place, text)) ? text : null;

    /// <summary>False where the reference names something else, such as a group of patients.</summary>
    private static bool IsPatient(FhirItem reference) =>
        (reference.Text("type") ?? (reference.Text("reference")?.Split('/') is [.., var type, _] && type.Length > 0 && char.IsAsciiLetterUpper(type[0]) ? type : "Patient")) == "Patient";

    /// <summary>The first practitioner who performed it, else the first performer.</summary>
    private string? Reader()
    {
        var performers = observation.Each("performer").ToList();
        var reader = performers.Find(p => p.Text("type") == "Practitioner" || p.Text("reference")?.Contains("Practitioner", StringComparison.Ordinal) == true) ?? performers.FirstOrDefault();
        return reader is null ? null : Sound(resources.IdOf(reader, observation, "PRN") ?? reader.Text("display"), reader);
    }

    /// <summary>The research study; never what names a scan or an order, by which each visit would be a study of its own.</summary>
    private string? Study()
    {
        var reference = observation.Each("extension").FirstOrDefault(e => e.Text("url") == FhirCodes.StudyExtension)?.At("valueReference");
        if (reference is null || Extension(FhirCodes.StudyExtension) is not { } study)
        {
            return null;
        }

        var type = reference.Text("type") ?? (reference.Text("reference")?.Split('/') is [.., var named, _] ? named : null);
        if (type is null or "ResearchStudy" && !ScanIds.IsUid(study) && !IsOfOrder(reference))
        {
            return study;
        }

        log.Warn(
            Codes.NotUsed, null, reference.Place, null, "The research study is named by the id of a scan or an order, and was not taken for a study.",
            "Refer to the ResearchStudy by the id of the trial, or leave the extension out.");
        return null;
    }

    /// <summary>An accession number or the filler's or placer's number of an order.</summary>
    private static bool IsOfOrder(FhirItem reference) =>
        reference.At("identifier")?.Codes("type").Any(t => t.Code is "ACSN" or "FILL" or "PLAC") == true;

    private string? Extension(string url) =>
        observation.Each("extension").FirstOrDefault(e => e.Text("url") == url)?.At("valueReference") is { } reference
            ? Sound(resources.IdOf(reference, observation, "") ?? reference.Text("display"), reference)
            : null;
}
