namespace Recist.Ingestion;

/// <summary>Two persons must not become one patient: two hospitals may give the same number.</summary>
internal sealed class FhirPersons
{
    private readonly Dictionary<string, FhirItem> known = new(StringComparer.Ordinal);

    /// <summary>Blocks a patient whose id stands for two persons in one upload.</summary>
    public void Check(Subject subject, FhirItem? person, ComplaintLog log)
    {
        if (person is not null && !known.TryAdd(subject.Patient, person) && Differ(known[subject.Patient], person))
        {
            log.Block(Codes.PatientConflict, subject, person.Place, subject.Patient, "Two persons have this patient id.", "Give each patient an id of their own.");
        }
    }

    private static bool Differ(FhirItem one, FhirItem other) => !ReferenceEquals(one, other)
        && (Differ(one.Text("birthDate"), other.Text("birthDate")) || Differ(Family(one), Family(other)) || Differ(System(one), System(other)));

    private static bool Differ(string? one, string? other) => one is not null && other is not null && one != other;

    private static string? Family(FhirItem person) => person.Each("name").Select(n => n.Text("family")).FirstOrDefault(f => f is not null);

    /// <summary>Who gave the number, where there is only one.</summary>
    private static string? System(FhirItem person) => person.Each("identifier").ToList() is [var only] ? only.Text("system") : null;
}
