namespace Recist.Ingestion;

/// <summary>Two persons must not become one patient: annotations typed by hand may carry the same made-up id.</summary>
internal sealed class AimPersons
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <summary>Blocks a patient whose id stands beside two names in one upload.</summary>
    public void Check(AimAnnotation annotation, Subject subject, ComplaintLog log)
    {
        if (annotation.PersonName is { } name && !names.TryAdd(subject.Patient, name) && names[subject.Patient] != name)
        {
            log.Block(
                Codes.PatientConflict, subject, annotation.Node.Place, subject.Patient, "Two persons of different names have this patient id.", "Give each patient an id of their own.");
        }
    }
}
